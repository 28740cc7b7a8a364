using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.Desk;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Programme;

namespace AuditDay.Tests.Desk;

public sealed class DeskTests : DayTest
{
    private const string Slug = "2026-neglect";

    [Fact]
    public async Task Those_who_run_the_day_work_at_its_desk_and_nobody_else()
    {
        foreach (var one in (Member[])[Day.Facilitator, Day.Team])
            (await Use<DeskOfDay>().RunAsync(Slug, one)).ShouldNotBeNull();
        foreach (var other in (Member[])[Day.Ada, Day.Chair, Day.Health.Lead, Day.Health.Practitioner, Day.Reader, Day.Eve])
        {
            (await Use<DeskOfDay>().RunAsync(Slug, other)).ShouldBeNull();
            (await Use<PairsAtWork>().RunAsync(Day.Audit, other)).ShouldBeNull();
            (await Use<SetTimer>().RunAsync(new(Day.Audit, 5, null), other)).Refusal.ShouldBe(Refusal.NotFound);
            (await Use<CallForAttention>().RunAsync(new(Day.Audit, "Come back"), other)).Refusal.ShouldBe(Refusal.NotFound);
            (await Use<ShiftAgenda>().RunAsync(new(Day.Audit, 0, 5, A.Plan().Agenda), other)).Refusal.ShouldBe(Refusal.NotFound);
        }
    }

    [Fact]
    public async Task The_second_of_two_who_move_the_day_is_told_who_was_first()
    {
        (await Use<MovePhase>().RunAsync(new(Day.Audit, Phase.Reading, Phase.Discussion), Day.Facilitator)).Expect();

        var second = await Use<MovePhase>().RunAsync(new(Day.Audit, Phase.Reading, Phase.Discussion), Day.Team);

        second.Refusal!.Code.ShouldBe(ProgrammeRefusals.PhaseMovedAlready.Code);
        second.Refusal.Sentence.ShouldStartWith("Facilitator moved the day to discussion at ");
        var desk = (await Use<DeskOfDay>().RunAsync(Slug, Day.Team))!;
        desk.Phase.ShouldBe(Phase.Discussion);
        desk.Moved!.By.ShouldBe(Day.Facilitator.Name);
    }

    [Fact]
    public async Task The_timer_and_the_call_stand_on_every_screen_of_the_day()
    {
        (await Use<SetTimer>().RunAsync(new(Day.Audit, 20, null), Day.Facilitator)).Expect();
        (await Use<CallForAttention>().RunAsync(new(Day.Audit, "Please come back to the main room"), Day.Facilitator)).Expect();

        foreach (var one in (Member[])[Day.Facilitator, Day.Ada, Day.Cleo, Day.Health.Practitioner, Day.Health.Lead])
        {
            var now = (await Use<DaysNow>().RunAsync(one)).Single(d => d.Audit == Day.Audit);
            now.EndsAt.ShouldBe(A.Morning.AddMinutes(20));
            now.Call.ShouldBe("Please come back to the main room");
        }
        foreach (var other in (Member[])[Day.Reader, Day.Chair, Day.Eve])
            (await Use<DaysNow>().RunAsync(other)).ShouldNotContain(d => d.Audit == Day.Audit);
    }

    [Fact]
    public async Task A_call_that_would_identify_is_refused_and_one_that_may_is_looked_at_first()
    {
        Task<Result> CallAsync(string words, bool lookedAt = false) => Use<CallForAttention>().RunAsync(new(Day.Audit, words, lookedAt), Day.Facilitator);

        (await CallAsync("Ring 07700 900123", lookedAt: true)).Refusal!.Code.ShouldBe("desk.call-identifies");
        (await CallAsync("Would Jessica Brown come to Room 2")).Refusal!.Code.ShouldBe("desk.call-may-identify");
        (await Use<DaysNow>().RunAsync(Day.Ada)).ShouldAllBe(d => d.Call.Length == 0);
        (await CallAsync("Would Jessica Brown come to Room 2", lookedAt: true)).Expect();
        (await Use<TakeDownCall>().RunAsync(new(Day.Audit), Day.Team)).Expect();
        (await Use<DaysNow>().RunAsync(Day.Ada)).ShouldAllBe(d => d.Call.Length == 0);
    }

    [Fact]
    public async Task What_a_pair_are_doing_is_told_in_numbers()
    {
        async Task<PairsAtWork.Row> CaseAAsync() => (await Use<PairsAtWork>().RunAsync(Day.Audit, Day.Facilitator))!.Single(p => p.Case == Day.CaseA.Id);
        (await CaseAAsync()).Doing.ShouldBe(PairDoing.NotBegun);

        (await Use<SetAnswerRead>().RunAsync(new([Day.CaseA.DailyLife.Id], true), Day.Ada)).Expect();
        (await Use<SetAnswerRead>().RunAsync(new([Day.CaseA.DailyLife.Id], true), Day.Ben)).Expect();
        await House.MarkAsync(Day.Ada, Day.CaseA.DailyLife, "first at the gate");
        var question = (await Use<RaiseQuestion>().RunAsync(new(Guid.NewGuid(), Day.CaseA.Id, "What were weekends like?"), Day.Ada)).Expect();
        var row = await CaseAAsync();
        (row.Read, row.Marks, row.Questions, row.Asked, row.Doing).ShouldBe((1, 1, 1, 0, PairDoing.Reading));
        row.Answers.ShouldBe(10, "five answers of each of two accepted returns; what waits to be accepted does not count");
        row.Pair.Select(p => p.Name).ShouldBe([Day.Ada.Name, Day.Ben.Name]);

        await House.GoToAsync(Day, Phase.Discussion);
        (await House.WriteAsync(FindText.Command.Of(TextKind.DiscussionNotes, Day.CaseA.Id), "We began with the breakfast club.", Day.Ada)).Expect();
        (await CaseAAsync()).Doing.ShouldBe(PairDoing.InDiscussion);
        (await House.WriteAsync(FindText.Command.Of(TextKind.CaseFeedback, Day.CaseA.Id), "Thank you.", Day.Ben)).Expect();
        (await CaseAAsync()).Doing.ShouldBe(PairDoing.FeedbackWritten);
        question.ShouldNotBe(default);
    }

    [Fact]
    public async Task A_facilitator_names_a_co_facilitator_who_then_runs_the_day_until_removed()
    {
        (await Use<NameFacilitator>().RunAsync(new(Day.Audit, Day.Cleo.Id), Day.Facilitator)).Expect();
        (await Use<SetTimer>().RunAsync(new(Day.Audit, 5, null), Day.Cleo)).Expect();
        (await Use<RemoveFacilitator>().RunAsync(new(Day.Audit, Day.Facilitator.Id), Day.Cleo)).Refusal.ShouldBe(ProgrammeRefusals.ChairOfDay);

        (await Use<RemoveFacilitator>().RunAsync(new(Day.Audit, Day.Cleo.Id), Day.Facilitator)).Expect();

        (await Use<StopTimer>().RunAsync(new(Day.Audit, A.Morning.AddMinutes(5)), Day.Cleo)).Refusal.ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task Only_those_of_the_audit_are_named_and_only_by_those_who_run_it()
    {
        foreach (var stranger in (Member[])[Day.Eve, Day.Health.Practitioner, Day.Reader])
            (await Use<NameFacilitator>().RunAsync(new(Day.Audit, stranger.Id), Day.Facilitator)).Refusal.ShouldBe(Refusal.NotFound);
        (await Use<NameFacilitator>().RunAsync(new(Day.Audit, Day.Ada.Id), Day.Ada)).Refusal.ShouldBe(Refusal.NotFound);
        (await Use<NameFacilitator>().RunAsync(new(Day.OtherAudit, Day.Eve.Id), Day.Facilitator)).Refusal.ShouldBe(Refusal.NotFound);
    }
}
