using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Programme;
using AuditDay.Core.Report;
using AuditDay.Core.Returns;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Given;

/// <summary>Short words for what many tests arrange.</summary>
public static class HouseWords
{
    /// <summary>The value, or a failed test that says which refusal stood in the way.</summary>
    public static T Expect<T>(this Result<T> result)
    {
        new Result(result.Refusal).Expect();
        return result.Value!;
    }

    public static void Expect(this Result result) => result.Refusal.ShouldBeNull();

    public static async Task<Member> MemberAsync(this House house, Id<Member> id)
    {
        await using var db = house.Read();
        return await db.Members.AsNoTracking().SingleAsync(m => m.Id == id);
    }

    /// <summary>Who writes and signs this return.</summary>
    public static async Task<(Member Author, Member Lead)> OfAgencyAsync(this House house, Id<AgencyReturn> id)
    {
        await using var db = house.Read();
        var agency = (await db.Returns.SingleAsync(r => r.Id == id)).Agency;
        var people = await db.Members.AsNoTracking().Where(m => m.Agency == agency).ToListAsync();
        return (people.First(p => p.Is(MemberRoles.ReturnAuthor)), people.First(p => p.Is(MemberRoles.AgencyLead)));
    }

    /// <summary>Sends a submitted return back, has its answer of daily life written anew and accepts it. Gives the earlier answer.</summary>
    public static async Task<Answer> ResubmitAsync(this House house, Id<AgencyReturn> id, Member team, string dailyLife)
    {
        await using var db = house.Read();
        var earlier = await db.Answers.AsNoTracking().SingleAsync(a => a.Return == id && a.QuestionKey == "daily-life");
        var (author, lead) = await house.OfAgencyAsync(id);
        (await house.Use<SendBackReturn>().RunAsync(new(id, "Which clinic?", A.Today), team)).Expect();
        (await house.Use<SaveAnswer>().RunAsync(new(id, "daily-life", dailyLife), author)).Expect();
        (await house.Use<SignOffReturn>().RunAsync(new(id), lead)).Expect();
        (await house.Use<AcceptReturn>().RunAsync(new(id), team)).Expect();
        return earlier;
    }

    /// <summary>Health's accepted return of case A is opened again, its answer of daily life written anew, signed and accepted.</summary>
    public static async Task ReopenAsync(this House house, Day day, string dailyLife)
    {
        var id = day.CaseA.Accepted[0];
        (await house.Use<ReopenReturn>().RunAsync(new(id, "A date was wrong."), day.Team)).Expect();
        (await house.Use<SaveAnswer>().RunAsync(new(id, "daily-life", dailyLife), day.Health.Author)).Expect();
        (await house.Use<SignOffReturn>().RunAsync(new(id), day.Health.Lead)).Expect();
        (await house.Use<AcceptReturn>().RunAsync(new(id), day.Team)).Expect();
    }

    public static async Task<Annotation> AnnotationAsync(this House house, Id<Annotation> id)
    {
        await using var db = house.Read();
        return await db.Annotations.AsNoTracking().SingleAsync(a => a.Id == id);
    }

    /// <summary>The command that a browser would send when this quote is selected.</summary>
    public static MarkPassage.Command Marking(
        this Answer answer, string quote, KeyQuestion? keyQuestion = KeyQuestion.WorriedAbout, string note = "", Guid? operation = null)
    {
        var start = answer.Text.IndexOf(quote, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0, $"“{quote}” is not in the answer");
        return new(operation ?? Guid.NewGuid(), answer.Id, start, start + quote.Length, quote, keyQuestion, note);
    }

    public static async Task<Id<Annotation>> MarkAsync(
        this House house, Member by, Answer answer, string quote, KeyQuestion? keyQuestion = KeyQuestion.WorriedAbout, string note = "") =>
        (await house.Use<MarkPassage>().RunAsync(answer.Marking(quote, keyQuestion, note), by)).Expect();

    public static async Task GoToAsync(this House house, Day day, Phase phase)
    {
        await using var db = house.Read();
        var now = await db.Audits.Where(a => a.Id == day.Audit).Select(a => a.Phase).SingleAsync();
        (await house.Use<MovePhase>().RunAsync(new(day.Audit, now, phase), day.Facilitator)).Expect();
    }

    /// <summary>As if the team had planned this audit so that each auditor reads alone first.</summary>
    public static async Task ReadBlindAsync(this House house, Id<Audit> audit) => (await house.Use<Writer>().RunAsync(null, db => ReadBlindAsync(db, audit))).Expect();

    internal static async Task<Result> ReadBlindAsync(AuditDayDb db, Id<Audit> audit)
    {
        await db.Audits.Where(a => a.Id == audit).ExecuteUpdateAsync(set => set.SetProperty(a => a.BlindFirstRead, true));
        return Result.Done;
    }

    /// <summary>Makes a live text say this, as one change of the member's.</summary>
    public static async Task<Result<int>> WriteAsync(this House house, FindText.Command place, string words, Member by)
    {
        var found = await house.Use<FindText>().RunAsync(place, by);
        if (found.Refusal is { } no)
            return no;

        var opened = (await house.Use<ReadText>().RunAsync(found.Value, by)).Expect();
        var change = ChangeSet.Between(opened.Text, words).ToJson();
        return await house.Use<PushChanges>().RunAsync(new(found.Value, new Push(opened.Epoch, Guid.NewGuid().ToString(), opened.Version, 0, [change])), by);
    }

    public static Task<Result<int>> WriteAsync(this House house, Day day, ReportPart part, string words, Member by) =>
        house.WriteAsync(FindText.Command.Of(TextKind.ReportSection, day.Audit, part.ToString()), words, by);

    /// <summary>Arranging a day writes mails; a test of mails begins without them.</summary>
    public static async Task EmptyOutboxAsync(this House house) => (await house.Use<Writer>().RunAsync(null, async db =>
    {
        await db.Mails.ExecuteDeleteAsync();
        return Result.Done;
    })).Expect();

    /// <summary>Also the last of the team, whom no use case would disable: what follows is tested all the same.</summary>
    public static async Task DisableAsync(this House house, Member member) =>
        (await house.Use<Writer>().RunAsync(null, async db => (await db.Members.FindAsync(member.Id))!.Disable())).Expect();
}
