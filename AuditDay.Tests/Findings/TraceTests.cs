using AuditDay.Core.Access;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Report;
using AuditDay.Core.Themes;

namespace AuditDay.Tests.Findings;

/// <summary>From a recommendation back to the passage: everybody sees the steps, and only the pair the words that they marked.</summary>
public sealed class TraceTests : DayTest
{
    private const string Quote = "first at the gate";
    private const string CardText = "Somebody was always there in the morning";

    [Fact]
    public async Task A_recommendation_leads_back_over_finding_and_card_to_the_passage()
    {
        var (finding, theme) = await RecommendAsync();

        var trace = (await Use<TraceEvidence>().RunAsync(Day.Audit, finding, theme, Day.Ada))!;

        (trace.Finding, trace.Theme).ShouldBe(("Mornings", "One person who stays"));
        var step = trace.Steps.ShouldHaveSingleItem();
        step.From.Words.ShouldBe(CardText);
        var passage = step.RestsOn.ShouldHaveSingleItem();
        passage.Words.ShouldBe(Quote);
        passage.Href.ShouldBe($"cases/{Day.CaseA.Id}?return={Day.CaseA.Accepted[0]}");
    }

    [Fact]
    public async Task Others_see_the_step_and_not_the_words_and_follow_only_what_is_theirs()
    {
        var (finding, theme) = await RecommendAsync();

        foreach (var (reader, follows) in ((Member, bool)[])[(Day.Facilitator, true), (Day.Team, true), (Day.Cleo, false)])
        {
            var trace = (await Use<TraceEvidence>().RunAsync(Day.Audit, finding, theme, reader))!;
            var passage = trace.Steps.ShouldHaveSingleItem().RestsOn.ShouldHaveSingleItem();
            passage.Words.ShouldBeEmpty(reader.Name);
            (passage.Href is not null).ShouldBe(follows, reader.Name);
        }
        foreach (var other in (Member[])[Day.Health.Lead, Day.Health.Practitioner, Day.Reader, Day.Eve])
            (await Use<TraceEvidence>().RunAsync(Day.Audit, finding, theme, other)).ShouldBeNull(other.Name);
    }

    [Fact]
    public async Task The_group_rest_a_finding_on_a_pair_s_and_other_pairs_do_not_read_it()
    {
        await House.GoToAsync(Day, Phase.Reflection);
        var found = await House.ConcludeAsync(Day, "He was always early");
        var group = (await Use<AddFinding>().RunAsync(
            new(Guid.NewGuid(), Day.Audit, A.FindingWords("Mornings", Day.CaseA.Id) with { Evidence = [new(EvidenceKind.Finding, found.Value)] }), Day.Facilitator)).Expect();

        (await Use<TraceEvidence>().RunAsync(Day.Audit, group, null, Day.Facilitator))!.Steps[0].From.Words.ShouldBe("He was always early");
        (await Use<TraceEvidence>().RunAsync(Day.Audit, group, null, Day.Cleo))!.Steps[0].From.Words.ShouldBeEmpty();
        (await Use<PairFindingsOfAudit>().RunAsync(Day.Audit, Day.Team)).ShouldHaveSingleItem();
        (await Use<PairFindingsOfAudit>().RunAsync(Day.Audit, Day.Cleo)).ShouldBeEmpty();
        (await Use<EvidenceOfReport>().RunAsync(Day.Audit, Day.Cleo))!.Findings.ShouldHaveSingleItem().Words.Title.ShouldBe("Mornings");
    }

    [Fact]
    public async Task The_room_puts_its_recommendations_in_order()
    {
        await House.GoToAsync(Day, Phase.Recommendations);
        var ids = new List<Id<Recommendation>>();
        foreach (var text in (string[])["First", "Second", "Third"])
            ids.Add((await Use<AddRecommendation>().RunAsync(new(Guid.NewGuid(), Day.Audit, A.RecommendationWords(text)), Day.Facilitator)).Expect());

        (await Use<RankRecommendation>().RunAsync(new(ids[2], 0), Day.Facilitator)).Expect();
        (await Use<RankRecommendation>().RunAsync(new(ids[0], 99), Day.Team)).Expect();
        (await Use<RankRecommendation>().RunAsync(new(ids[0], 0), Day.Ada)).Refusal.ShouldBe(Refusal.NotFound);

        (await Use<EvidenceOfReport>().RunAsync(Day.Audit, Day.Ada))!.Recommendations.Select(r => r.Words.Text).ShouldBe(["Third", "Second", "First"]);
        await House.GoToAsync(Day, Phase.Evaluation);
        (await Use<RankRecommendation>().RunAsync(new(ids[0], 0), Day.Facilitator)).Refusal!.Code.ShouldBe("programme.phase-closed");
    }

    private async Task<(Id<Finding> Finding, Id<PracticeTheme> Theme)> RecommendAsync()
    {
        var mark = await House.MarkAsync(Day.Ada, Day.CaseA.DailyLife, Quote);
        var card = (await Use<SendToBoard>().RunAsync(new(Guid.NewGuid(), mark, CardText), Day.Ada)).Expect();
        var theme = (await Use<MakeTheme>().RunAsync(new(Guid.NewGuid(), Day.Audit, "One person who stays", [card]), Day.Facilitator)).Expect();
        await House.GoToAsync(Day, Phase.Reflection);
        var finding = (await Use<AddFinding>().RunAsync(new(Guid.NewGuid(), Day.Audit, A.FindingWords("Mornings", Day.CaseA.Id), theme), Day.Facilitator)).Expect();
        (await Use<AddRecommendation>().RunAsync(new(Guid.NewGuid(), Day.Audit, A.RecommendationWords(), finding), Day.Facilitator)).Expect();
        return (finding, theme);
    }
}
