using AuditDay.Core.Access;
using AuditDay.Core.Desk;
using AuditDay.Core.Evaluation;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Report;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Evaluation;

public sealed class EvaluationTests : DayTest
{
    private const string Slug = "2026-neglect";

    [Fact]
    public async Task It_is_open_in_its_phase_and_in_no_other()
    {
        foreach (var phase in Enum.GetValues<Phase>().Where(p => p != Phase.Evaluation))
        {
            await House.GoToAsync(Day, phase);
            (await GiveAsync(Day.Ada, 5)).Refusal!.Code.ShouldBe("programme.phase-closed");
        }
        await House.GoToAsync(Day, Phase.Evaluation);

        (await GiveAsync(Day.Ada, 5)).Expect();
    }

    [Fact]
    public async Task Each_person_has_one_and_changes_it()
    {
        await House.GoToAsync(Day, Phase.Evaluation);
        (await GiveAsync(Day.Ada, 5, "Keep the morning.")).Expect();
        (await Use<DaysNow>().RunAsync(Day.Ada)).ShouldAllBe(d => !d.AsksEvaluation);

        (await GiveAsync(Day.Ada, 3, "Keep the morning, and start later.")).Expect();

        await using var db = Read();
        var sheet = await db.EvaluationSheets.SingleAsync();
        sheet.Line.ShouldBe("Keep the morning, and start later.");
        (await Use<EvaluationOfDay>().RunAsync(Slug, Day.Ada))!.Answers!.ShouldAllBe(a => a.Value == 3);
    }

    [Fact]
    public async Task Those_who_took_part_give_it_those_who_ran_it_read_it()
    {
        await House.GoToAsync(Day, Phase.Evaluation);
        foreach (var giver in (Member[])[Day.Ada, Day.Health.Practitioner])
        {
            (await GiveAsync(giver, 4)).Expect();
            (await Use<ResultsOfEvaluation>().RunAsync(Day.Audit, giver)).ShouldBeNull();
        }
        foreach (var other in (Member[])[Day.Facilitator, Day.Team, Day.Chair, Day.Reader, Day.Health.Lead, Day.Eve])
            (await GiveAsync(other, 4)).Refusal.ShouldBe(Refusal.NotFound);
        foreach (var reader in (Member[])[Day.Facilitator, Day.Team])
            (await Use<ResultsOfEvaluation>().RunAsync(Day.Audit, reader))!.Given.ShouldBe(2);
        foreach (var stranger in (Member[])[Day.Reader, Day.Eve, Day.Health.Lead])
            (await Use<EvaluationOfDay>().RunAsync(Slug, stranger)).ShouldBeNull();
    }

    [Fact]
    public async Task Who_said_it_stands_neither_in_the_journal_nor_in_the_results()
    {
        await House.GoToAsync(Day, Phase.Evaluation);
        (await GiveAsync(Day.Ada, 1, "I did not dare.")).Expect();

        await using var db = Read();
        var entry = await db.Journal.SingleAsync(e => e.Kind == nameof(EvaluationGiven));
        entry.By.ShouldBeNull();
        entry.Details.ShouldNotContain(Day.Ada.Id.ToString());
        entry.Details.ShouldNotContain("dare");
    }

    [Fact]
    public async Task Few_answers_are_not_shown_some_are_said_in_words_and_many_in_figures()
    {
        await House.GoToAsync(Day, Phase.Evaluation);
        Member[] givers = [Day.Ada, Day.Ben, Day.Cleo, Day.Dan, Day.Health.Practitioner, Day.School.Practitioner, Day.Police.Practitioner];
        foreach (var (index, giver) in givers.Index())
        {
            var results = await ResultsAsync();
            (results.IsHidden, results.Questions.Count == 0).ShouldBe((index < 5, index < 5));
            (await GiveAsync(giver, index == 0 ? 1 : 4, $"Line {index}")).Expect();
        }

        var all = await ResultsAsync();
        (all.Given, all.Asked, all.SaysCounts).ShouldBe((7, 7, false));
        all.Questions[0].Counts.ShouldBe([1, 0, 0, 6, 0]);
        all.Lines.Count.ShouldBe(7);
        PeopleInWords.Of(6, 7).ShouldBe("most");
        PeopleInWords.Of(1, 7).ShouldBe("one or two");
        PeopleInWords.Of(0, 7).ShouldBe("nobody");
        PeopleInWords.Of(7, 7).ShouldBe("everyone");
    }

    [Fact]
    public async Task The_report_tells_it_and_a_draft_only_to_those_who_may_read_results()
    {
        await House.GoToAsync(Day, Phase.Evaluation);
        foreach (var giver in (Member[])[Day.Ada, Day.Ben, Day.Cleo, Day.Dan, Day.Health.Practitioner])
            (await GiveAsync(giver, 4, "A line of mine.")).Expect();

        async Task<string> PrintedAsync(Member by) =>
            string.Join(' ', (await Use<ReportOfAudit>().RunAsync(Day.Audit, by))!.Sections.Single(s => s.Part == ReportPart.Evaluation).FilledIn.OfType<ReportDocument.Block.Table>().SelectMany(t => t.Rows).SelectMany(r => r));

        (await PrintedAsync(Day.Facilitator)).ShouldContain("It was safe to say what I thought. nobody nobody nobody everyone nobody");
        (await PrintedAsync(Day.Facilitator)).ShouldNotContain("A line of mine.");
        (await PrintedAsync(Day.Ada)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_wrote_a_return_reads_what_happens_next_as_well()
    {
        (await Use<NextOfAudit>().RunAsync(Day.Audit, Day.Health.Lead))!.ShouldBeEmpty();
        await House.GoToAsync(Day, Phase.Evaluation);

        (await Use<NextOfAudit>().RunAsync(Day.Audit, Day.Health.Lead))!.ShouldContain(t => t.What.Contains("your agency’s cases"));
        (await Use<NextOfAudit>().RunAsync(Day.Audit, Day.Eve)).ShouldBeNull();
    }

    [Fact]
    public async Task A_line_that_would_identify_is_refused_and_one_that_may_is_looked_at_first()
    {
        await House.GoToAsync(Day, Phase.Evaluation);

        (await GiveAsync(Day.Ada, 5, "Ring me on 07700 900123")).Refusal!.Code.ShouldBe("evaluation.line-identifies");
        (await GiveAsync(Day.Ada, 5, "It helped that Jessica Brown was there")).Refusal!.Code.ShouldBe("evaluation.line-may-identify");
        (await Use<GiveEvaluation>().RunAsync(new(Day.Audit, [], "It helped that Jessica Brown was there", LookedAt: true), Day.Ada)).Expect();
    }

    [Fact]
    public void Nothing_said_twice_said_or_unknown_is_refused()
    {
        var sheet = EvaluationSheet.Begun(Day.Audit, Day.Ada);

        sheet.Say([], " ").Refusal.ShouldBe(EvaluationRefusals.NothingSaid);
        sheet.Say([new("learn", 6)], "").Refusal.ShouldBe(EvaluationRefusals.AnswerUnknown);
        sheet.Say([new("weather", 3)], "").Refusal.ShouldBe(EvaluationRefusals.AnswerUnknown);
        sheet.Say([new("learn", 3), new("learn", 4)], "").Refusal.ShouldBe(EvaluationRefusals.AnswerUnknown);
        sheet.Say([new("learn", 3)], new string('a', EvaluationSheet.LongestLine + 1)).Refusal.ShouldBe(EvaluationRefusals.LineTooLong);
        sheet.Facts.ShouldBeEmpty();
    }

    [Fact]
    public void What_happens_next_is_told_to_each_by_their_part()
    {
        string Told(params Hat[] hats) => string.Join(' ', WhatHappensNext.For(hats.ToHashSet(), A.Today, A.Today).Select(t => t.What));

        Told(Hat.Auditor).ShouldContain("release it");
        Told(Hat.Practitioner).ShouldContain("stays yours alone");
        Told(Hat.Team).ShouldContain("Close the day");
        Told(Hat.Practitioner).ShouldNotContain("Close the day");
    }

    private Task<Result> GiveAsync(Member by, int value, string line = "") =>
        Use<GiveEvaluation>().RunAsync(new(Day.Audit, [.. EvaluationQuestions.All.Select(q => new EvaluationAnswer(q.Key, value))], line), by);

    private async Task<ResultsOfEvaluation.Row> ResultsAsync() => (await Use<ResultsOfEvaluation>().RunAsync(Day.Audit, Day.Facilitator))!;
}
