using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Desk;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Themes;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Annotations;

/// <summary>A blind first read: each of a pair marks for themselves, and neither sees what the other marked until both have read.</summary>
public sealed class FirstReadTests : DayTest
{
    private Id<Annotation> _adas;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await House.ReadBlindAsync(Day.Audit);
        _adas = await House.MarkAsync(Day.Ada, Day.CaseA.DailyLife, "first at the gate", note: "canary of Ada");
    }

    [Fact]
    public async Task A_partner_sees_none_of_the_other_s_marks_and_each_sees_their_own()
    {
        var bens = await House.MarkAsync(Day.Ben, Day.CaseA.DailyLife, "lunch box was empty");

        (await IdsAsync(Day.Ada)).ShouldBe([_adas]);
        (await IdsAsync(Day.Ben)).ShouldBe([bens]);
        (await Use<MarksOfCase>().RunAsync(Day.CaseA.Id, Day.Ben, [_adas]))!.ShouldBeEmpty();
        (await Use<EvidenceToChoose>().RunAsync(Day.CaseA.Id, Day.Ben))!.ShouldHaveSingleItem().Evidence.Words.ShouldBe("lunch box was empty");
        (await Use<CoverageOfCase>().RunAsync(Day.CaseA.Id, Day.Ben))!.Agencies.Sum(a => a.Cells.Sum(c => c.Marks)).ShouldBe(1);
    }

    [Fact]
    public async Task What_a_partner_does_not_see_they_can_neither_change_nor_send_nor_ask_about()
    {
        Result[] answers =
        [
            await Use<SetNote>().RunAsync(new(Guid.NewGuid(), _adas, "mine", ""), Day.Ben),
            await Use<SetKeyQuestion>().RunAsync(new(Guid.NewGuid(), _adas, KeyQuestion.WorkedWell), Day.Ben),
            await Use<RemoveAnnotation>().RunAsync(new(Guid.NewGuid(), _adas), Day.Ben),
            await Use<WeighMark>().RunAsync(new(_adas, MarkOpinion.Agrees), Day.Ben),
            await Use<KeepMark>().RunAsync(new(_adas), Day.Ben),
            new((await Use<SendToBoard>().RunAsync(new(Guid.NewGuid(), _adas, "Hungry"), Day.Ben)).Refusal),
            new((await Use<RaiseQuestion>().RunAsync(new(Guid.NewGuid(), Day.CaseA.Id, "Who saw it?", _adas), Day.Ben)).Refusal),
        ];

        answers.ShouldAllBe(a => a.Refusal == Refusal.NotFound);
        (await Use<SayNoEvidence>().RunAsync(new(Day.CaseA.Id, Day.Health.Agency, KeyQuestion.WorkedWell), Day.Ben)).Refusal.ShouldBe(AnnotationRefusals.FirstReadGoesOn);
    }

    [Fact]
    public async Task A_draft_question_is_its_writer_s_until_it_is_put()
    {
        var question = (await Use<RaiseQuestion>().RunAsync(new(Guid.NewGuid(), Day.CaseA.Id, "Who saw it?", _adas), Day.Ada)).Expect();

        (await Use<QuestionsOfCase>().RunAsync(Day.CaseA.Id, Day.Ben))!.ShouldBeEmpty();
        (await Use<PutQuestion>().RunAsync(new(question, QuestionState.Draft, QuestionState.ToAsk), Day.Ben)).Refusal.ShouldBe(Refusal.NotFound);
        (await Use<PutQuestion>().RunAsync(new(question, QuestionState.Draft, QuestionState.ToAsk), Day.Ada)).Expect();
        (await Use<QuestionsOfCase>().RunAsync(Day.CaseA.Id, Day.Ben))!.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task One_who_has_read_waits_for_the_other_and_may_read_on()
    {
        (await Use<SayRead>().RunAsync(new(Day.CaseA.Id), Day.Ben)).Expect();

        (await IdsAsync(Day.Ben)).ShouldBeEmpty();
        (await Use<CaseToRead>().RunAsync(Day.CaseA.Id, Day.Ada))!.FirstRead.ShouldBe(new(false, true));
        (await Use<SayRead>().RunAsync(new(Day.CaseA.Id, false), Day.Ben)).Expect();
        (await Use<SayRead>().RunAsync(new(Day.CaseA.Id), Day.Ada)).Expect();
        (await IdsAsync(Day.Ben)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Once_both_have_read_each_sees_everything_and_says_how_they_see_it()
    {
        (await Use<SayRead>().RunAsync(new(Day.CaseA.Id), Day.Ada)).Expect();
        (await Use<SayRead>().RunAsync(new(Day.CaseA.Id), Day.Ben)).Expect();

        (await IdsAsync(Day.Ben)).ShouldBe([_adas]);
        (await Use<CaseToRead>().RunAsync(Day.CaseA.Id, Day.Ada))!.FirstRead.ShouldBeNull();
        (await Use<WeighMark>().RunAsync(new(_adas, MarkOpinion.SeesDifferently, "A strength."), Day.Ben)).Expect();
        (await Use<SayRead>().RunAsync(new(Day.CaseA.Id, false), Day.Ben)).Expect();
        (await IdsAsync(Day.Ben)).ShouldBe([_adas]);
    }

    [Fact]
    public async Task The_discussion_shows_them_all_and_going_back_hides_nothing()
    {
        await House.GoToAsync(Day, Phase.Discussion);
        (await IdsAsync(Day.Ben)).ShouldBe([_adas]);

        await House.GoToAsync(Day, Phase.Reading);

        (await IdsAsync(Day.Ben)).ShouldBe([_adas]);
    }

    [Fact]
    public async Task The_facilitator_may_show_them_early_and_nobody_else()
    {
        foreach (var other in (Member[])[Day.Ada, Day.Chair, Day.Health.Lead])
            (await Use<EndFirstRead>().RunAsync(new(Day.Audit), other)).Refusal.ShouldBe(Refusal.NotFound, other.Name);
        (await Use<PairsAtWork>().RunAsync(Day.Audit, Day.Facilitator))!.ShouldAllBe(p => p.IsFirstRead);

        (await Use<EndFirstRead>().RunAsync(new(Day.Audit), Day.Facilitator)).Expect();

        (await IdsAsync(Day.Ben)).ShouldBe([_adas]);
        (await Use<PairsAtWork>().RunAsync(Day.Audit, Day.Facilitator))!.ShouldAllBe(p => !p.IsFirstRead);
    }

    [Fact]
    public async Task Whoever_takes_a_seat_in_the_pair_reads_for_themselves_too()
    {
        (await Use<SayRead>().RunAsync(new(Day.CaseA.Id), Day.Ada)).Expect();
        (await Use<SayRead>().RunAsync(new(Day.CaseA.Id), Day.Ben)).Expect();

        (await Use<ChangePair>().RunAsync(new(Day.CaseA.Id, Day.Ada.Id, Day.Finn.Id, "", "", await VersionAsync()), Day.Team)).Expect();

        (await IdsAsync(Day.Finn)).ShouldBeEmpty();
        (await Use<CaseToRead>().RunAsync(Day.CaseA.Id, Day.Finn))!.FirstRead.ShouldBe(new(false, true));
    }

    [Fact]
    public async Task Where_an_audit_does_not_ask_for_it_a_pair_see_each_other_s_marks_at_once() =>
        (await Use<CaseToRead>().RunAsync(Day.CaseElsewhere.Id, Day.Eve))!.FirstRead.ShouldBeNull();

    private async Task<long> VersionAsync()
    {
        await using var db = Read();
        return await db.Pairs.Where(p => p.Case == Day.CaseA.Id).Select(p => p.Version).SingleAsync();
    }

    private async Task<IReadOnlyList<Id<Annotation>>> IdsAsync(Member member) =>
        [.. (await Use<MarksOfCase>().RunAsync(Day.CaseA.Id, member))!.Select(m => m.Id)];
}
