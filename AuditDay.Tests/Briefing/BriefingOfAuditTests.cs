using AuditDay.Core.Journal;
using AuditDay.Core.Access;
using AuditDay.Core.Briefing;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Report;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Briefing;

public sealed class BriefingOfAuditTests : DayTest
{
    [Fact]
    public async Task It_is_drafted_from_the_report_and_writes_over_nobody()
    {
        await House.GoToAsync(Day, Phase.Reflection);
        (await Use<AddFinding>().RunAsync(new(Guid.NewGuid(), Day.Audit, A.FindingWords()), Day.Team)).Expect();
        (await Use<AddRecommendation>().RunAsync(new(Guid.NewGuid(), Day.Audit, A.RecommendationWords()), Day.Team)).Expect();
        (await House.WriteAsync(Day, ReportPart.ExecutiveSummary, "We read two cases.\n\n- **Ask about the day.** It was asked once.\n- Keep one plan. And more.", Day.Team)).Expect();
        (await WriteAsync(BriefingPart.WhyItMatters, "Because of one breakfast.", "")).Expect();

        var filled = (await Use<DraftBriefing>().RunAsync(new(Day.Audit), Day.Facilitator)).Expect();

        filled.ShouldNotContain(BriefingPart.WhyItMatters);
        var boxes = (await BriefingAsync(Day.Team))!.Boxes.ToDictionary(b => b.Part, b => b.Text);
        boxes[BriefingPart.WhyItMatters].ShouldBe("Because of one breakfast.");
        boxes[BriefingPart.Background].ShouldContain("24 November 2026");
        boxes[BriefingPart.WorkedWell].ShouldBe("- One person stayed");
        boxes[BriefingPart.KeyMessages].ShouldBe("- Ask about the day.\n- Keep one plan.");
        boxes[BriefingPart.Questions].ShouldStartWith("- “Use one family plan, on one page”: how near are we to this");
        (await Use<DraftBriefing>().RunAsync(new(Day.Audit), Day.Team)).IsDone.ShouldBe(boxes[BriefingPart.ToImprove].Length > 0);
    }

    [Fact]
    public async Task Two_who_write_one_box_keep_both_texts()
    {
        (await WriteAsync(BriefingPart.Background, "The team’s words.", "")).Expect();

        var refused = await Use<WriteBriefing>().RunAsync(new(Day.Audit, BriefingPart.Background, "The facilitator’s words.", ""), Day.Facilitator);

        refused.Refusal!.Sentence.ShouldContain("“The team’s words.”");
        (await BriefingAsync(Day.Team))!.Boxes[0].Text.ShouldBe("The team’s words.");
    }

    [Fact]
    public async Task The_draft_is_for_those_of_the_draft_report_and_only_some_of_them_write_or_take_it_away()
    {
        foreach (var member in (Member[])[Day.Health.Lead, Day.Health.Practitioner, Day.Reader, Day.Police.Author])
        {
            (await BriefingAsync(member)).ShouldBeNull();
            (await TakeAsync(member)).Refusal.ShouldBe(Refusal.NotFound);
        }
        foreach (var member in (Member[])[Day.Ada, Day.Chair])
        {
            (await BriefingAsync(member))!.MayWrite.ShouldBeFalse();
            (await Use<WriteBriefing>().RunAsync(new(Day.Audit, BriefingPart.Background, "x", ""), member)).IsDone.ShouldBeFalse();
            (await TakeAsync(member)).Refusal.ShouldBe(Refusal.NotFound);
        }
    }

    [Fact]
    public async Task What_tells_who_somebody_is_is_shown_and_stands_in_the_way_of_publishing()
    {
        (await WriteAsync(BriefingPart.WorkedWell, "Ring 01632 960 001. Alfie said so.", "")).Expect();
        (await Use<MoveAudit>().RunAsync(new(Day.Audit, AuditState.Reporting), Day.Team)).Expect();

        var briefing = (await BriefingAsync(Day.Team))!;
        briefing.Boxes[(int)BriefingPart.WorkedWell].Finds.Select(f => (f.Text, f.Blocks)).ShouldBe([("01632 960 001", true), ("Alfie", false)]);
        var held = await Use<MoveAudit>().RunAsync(new(Day.Audit, AuditState.Published), Day.Team);

        held.Refusal!.Sentence.ShouldContain("“01632 960 001” under “What worked well”");
        (await TakeAsync(Day.Team)).IsDone.ShouldBeTrue("the draft is theirs to take");
        await PublishAsync();
        (await TakeAsync(Day.Reader)).Refusal!.Code.ShouldBe("briefing.identifies-somebody");
    }

    [Fact]
    public async Task Once_published_everybody_reads_it_takes_it_and_says_once_that_their_team_used_it()
    {
        (await WriteAsync(BriefingPart.KeyMessages, "Ask about the day.", "")).Expect();
        (await UseAsync(Day.Health.Lead, Guid.NewGuid())).Refusal.ShouldBe(Refusal.NotFound);
        await PublishAsync();

        (await TakeAsync(Day.Health.Practitioner)).Expect().Boxes[(int)BriefingPart.KeyMessages].Text.ShouldBe("Ask about the day.");
        var operation = Guid.NewGuid();
        (await UseAsync(Day.Health.Lead, operation)).Expect();
        (await UseAsync(Day.Health.Lead, operation)).Expect();
        (await UseAsync(Day.Reader, Guid.NewGuid())).Expect();

        (await Use<UsesOfBriefing>().RunAsync(Day.Audit, Day.Team))!.Uses.Count.ShouldBe(2);
        var own = (await Use<UsesOfBriefing>().RunAsync(Day.Audit, Day.Health.Lead))!;
        (own.SeesAll, own.Uses.Single().WillDo).ShouldBe((false, "We ask each week."));
        (await Use<UsesOfBriefing>().RunAsync(Day.Audit, Day.Ada))!.Uses.ShouldBeEmpty();
        (await WriteAsync(BriefingPart.KeyMessages, "Changed", "Ask about the day.")).IsDone.ShouldBeFalse();
        await using var db = Read();
        (await db.Journal.Where(e => e.Kind == "Exported").OrderBy(e => e.Sequence).LastAsync()).Details.ShouldContain("\"what\":\"briefing\"");
    }

    private Task<BriefingDocument?> BriefingAsync(Member by) => Use<BriefingOfAudit>().RunAsync(Day.Audit, by);

    private Task<Result> WriteAsync(BriefingPart part, string text, string seen) => Use<WriteBriefing>().RunAsync(new(Day.Audit, part, text, seen), Day.Team);

    private Task<Result<BriefingDocument>> TakeAsync(Member by) => Use<TakeAwayBriefing>().RunAsync(new(Day.Audit, ExportFormat.Docx), by);

    private Task<Result> UseAsync(Member by, Guid operation) =>
        Use<RecordBriefingUse>().RunAsync(new(operation, Day.Audit, new("Duty team", A.Today, "We ask each week.")), by);

    // Past every gate of the report's own: what is tested is what holds of a published audit.
    private async Task PublishAsync() => (await Use<Writer>().RunAsync(Day.Team, async db =>
    {
        var audit = await db.Audits.FirstAsync(a => a.Id == Day.Audit);
        while (audit.State < AuditState.Published)
            audit.MoveTo(audit.State + 1, A.Today).Expect();
        return Result.Done;
    })).Expect();
}
