using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.Findings;
using AuditDay.Core.Notes;
using AuditDay.Core.Programme;
using AuditDay.Web.Cases;
using AuditDay.Web.Findings;
using AuditDay.Web.Preparation;
using AuditDay.Web.Programme;
using AuditDay.Web.Report;
using AuditDay.Web.Themes;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Tests.Findings;

/// <summary>A word that stands in everything private: it reaches no page of anybody whose it is not, before the release or after it.</summary>
public sealed class FeedbackCanaryTests : AuditDayTest
{
    private const string Canary = "kingfisher";
    private const string Released = "heron";

    [Fact]
    public async Task What_is_not_released_reaches_no_page_of_the_others()
    {
        await WriteEverywhereAsync(Canary);

        foreach (var other in Day.OthersThanPair())
            MarkupFor(other).ShouldNotContain(Canary, Case.Insensitive, other.Name);
        Pages(Day.Ada).ShouldContain(html => html.Contains(Canary), "the pair themselves see it, so the canary sings");
    }

    [Fact]
    public async Task With_the_release_the_finding_goes_out_and_marks_notes_and_drafts_stay()
    {
        var evidence = await WriteEverywhereAsync(Canary, concludes: false);
        await House.ConcludeAsync(Day, Released, Released, [.. evidence]);
        await House.ReleaseAsync(Day);

        foreach (var other in Day.OthersThanPair())
            MarkupFor(other).ShouldNotContain(Canary, Case.Insensitive, other.Name);
        MarkupFor(Day.Health.Lead).ShouldContain(Released);
        MarkupFor(Day.School.Practitioner).ShouldContain(Released);
        foreach (var stranger in (Member[])[Day.Cleo, Day.Eve, Day.Chair, Day.Reader, Day.Police.Lead, Day.Police.Practitioner])
            MarkupFor(stranger).ShouldNotContain(Released, Case.Insensitive, stranger.Name);
    }

    private async Task<IReadOnlyList<EvidenceLink>> WriteEverywhereAsync(string word, bool concludes = true)
    {
        var mark = await House.MarkAsync(Day.Ada, Day.CaseA.DailyLife, "first at the gate", note: word);
        var question = (await Use<RaiseQuestion>().RunAsync(new(Guid.NewGuid(), Day.CaseA.Id, $"Did you see the {word}?"), Day.Ada)).Expect();
        (await House.WriteAsync(FindText.Command.Of(TextKind.PairNotes, Day.CaseA.Id), word, Day.Ada)).Expect();
        await House.GoToAsync(Day, Phase.Feedback);
        (await House.WriteAsync(FindText.Command.Of(TextKind.CaseFeedback, Day.CaseA.Id), word, Day.Ada)).Expect();
        if (concludes)
            await House.ConcludeAsync(Day, word, word);
        (await Use<AddCaseAction>().RunAsync(
            new(Guid.NewGuid(), Day.CaseA.Id, new(concludes ? word : "See her", Day.Health.Agency, concludes ? word : "Nurse", A.Today)), Day.Ada)).Expect();
        return [new(EvidenceKind.Mark, mark.Value), new(EvidenceKind.Question, question.Value)];
    }

    private string MarkupFor(Member member) => string.Join('\n', Pages(member));

    private IEnumerable<string> Pages(Member member)
    {
        yield return RenderFor<Home>(member).Markup;
        yield return RenderFor<FeedbackPage>(member, p => p.Add(x => x.CaseId, Day.CaseA.Id.Value)).Markup;
        yield return RenderFor<PreparePage>(member, p => p.Add(x => x.CaseId, Day.CaseA.Id.Value)).Markup;
        yield return RenderFor<ReportPage>(member, p => p.Add(x => x.Slug, "2026-neglect")).Markup;
        yield return RenderFor<BoardPage>(member, p => p.Add(x => x.Slug, "2026-neglect")).Markup;
        foreach (var step in (string[])["read", "discuss", "feedback"])
        {
            Use<NavigationManager>().NavigateTo($"/cases/{Day.CaseA.Id}?step={step}");
            yield return RenderFor<CasePage>(member, p => p.Add(x => x.CaseId, Day.CaseA.Id.Value)).Markup;
        }
    }
}
