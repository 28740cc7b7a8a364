using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Cases;

public sealed class PairsTests : DayTest
{
    [Fact]
    public void A_pair_that_changes_says_who_left_and_who_came()
    {
        var (ada, ben, cleo) = (A.Member(from: "Health"), A.Member(from: "Police"), A.Member(from: "School"));
        var pair = AuditorPair.Of(A.Case(), ada, ben, " Room 1 ", "").Expect();

        pair.Change(ben, ada).Expect();
        pair.Change(cleo, ben).Expect();
        pair.Change(cleo, cleo).Refusal.ShouldBe(CaseRefusals.PairNeedsTwo);

        pair.Facts.OfType<PairChanged>().ShouldHaveSingleItem().ShouldSatisfyAllConditions(f => f.Left.ShouldBe(ada.Id), f => f.Came.ShouldBe(cleo.Id));
        pair.Room.ShouldBe("Room 1");
    }

    [Fact]
    public void Of_one_agency_are_two_of_one_agency_whatever_they_are_called()
    {
        var agency = Id<Agency>.New();

        AuditorPair.Of(A.Case(), A.Member(from: "Health", agency: agency), A.Member(from: "Nursing", agency: agency), "", "").Refusal.ShouldBe(CaseRefusals.PairOfOneAgency);
        AuditorPair.Of(A.Case(), A.Member(from: "Health", agency: agency), A.Member(from: "Health", agency: Id<Agency>.New()), "", "").IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task A_swap_at_noon_ends_what_the_one_who_leaves_sees_and_opens_it_to_who_comes()
    {
        (await ChangeAsync(Day.CaseA.Id, Day.Finn, Day.Ben)).Expect();

        (await Use<CaseToRead>().RunAsync(Day.CaseA.Id, Day.Ada)).ShouldBeNull();
        (await Use<CaseToRead>().RunAsync(Day.CaseA.Id, Day.Finn))!.Partner.ShouldBe(Day.Ben.Name);
        (await Use<MarkPassage>().RunAsync(Day.CaseA.DailyLife.Marking("breakfast club"), Day.Ada)).Refusal.ShouldBe(Refusal.NotFound);
        (await Use<MarkPassage>().RunAsync(Day.CaseA.DailyLife.Marking("breakfast club"), Day.Finn)).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task Who_has_a_conflict_is_disabled_or_takes_part_never_comes_into_a_pair()
    {
        (await Use<RecordConflict>().RunAsync(new(Day.CaseB.Id, Day.Cleo.Id, ConflictKind.WorkedTheCase), Day.Team)).Expect();
        (await Use<NameAuditor>().RunAsync(new(Day.Audit, Day.Finn.Id), Day.Team)).Expect();
        (await Use<RecordConflict>().RunAsync(new(Day.CaseA.Id, Day.Finn.Id, ConflictKind.WorkedTheCase), Day.Team)).Expect();

        (await ChangeAsync(Day.CaseA.Id, Day.Finn, Day.Ben)).Refusal.ShouldBe(CaseRefusals.AuditorHasConflict);
        (await ChangeAsync(Day.CaseA.Id, Day.School.Practitioner, Day.Ben)).Refusal.ShouldBe(CaseRefusals.AuditorIsPractitioner);
        await House.DisableAsync(Day.Eve);
        (await ChangeAsync(Day.CaseA.Id, Day.Ada, Day.Eve)).Refusal.ShouldBe(CaseRefusals.AuditorDisabled);
    }

    [Fact]
    public async Task A_room_is_said_without_anybody_leaving()
    {
        (await Use<ChangePair>().RunAsync(new(Day.CaseA.Id, Day.Ada.Id, Day.Ben.Id, "Room 9", "12:00", 0), Day.Team)).Expect();

        (await Use<ChangePair>().RunAsync(new(Day.CaseA.Id, Day.Ada.Id, Day.Ben.Id, "Room 8", "", 0), Day.Team)).Refusal.ShouldBe(Refusal.ChangedMeanwhile);
        await using var db = Read();
        var pair = await db.Pairs.SingleAsync(p => p.Case == Day.CaseA.Id);
        (pair.Room, pair.Slot, pair.First).ShouldBe(("Room 9", "12:00", Day.Ada.Id));
    }

    [Fact]
    public async Task A_case_whose_packs_are_released_is_never_without_its_pair() =>
        (await Use<DissolvePair>().RunAsync(new(Day.CaseA.Id), Day.Team)).Refusal.ShouldBe(CaseRefusals.PairReads);

    [Fact]
    public async Task An_auditor_who_reads_a_case_is_replaced_there_before_they_go()
    {
        (await Use<RemoveAuditor>().RunAsync(new(Day.Audit, Day.Ada.Id), Day.Team)).Refusal!.Sentence.ShouldStartWith("This auditor reads Case A.");

        (await ChangeAsync(Day.CaseA.Id, Day.Finn, Day.Ben)).Expect();
        (await Use<RemoveAuditor>().RunAsync(new(Day.Audit, Day.Ada.Id), Day.Team)).Expect();

        await using var db = Read();
        (await db.StandingAsync(Day.Ada, Day.Audit))!.Hats.ShouldBeEmpty();
    }

    [Fact]
    public async Task Facilitators_and_practitioners_who_are_taken_off_see_nothing_more()
    {
        (await Use<RemoveFacilitator>().RunAsync(new(Day.Audit, Day.Facilitator.Id), Day.Team)).Expect();
        (await Use<SayAttending>().RunAsync(new(Day.CaseA.Id, Day.School.Practitioner.Id, Attendance.Yes), Day.School.Practitioner)).Expect();
        (await Use<WithdrawInvitation>().RunAsync(new(Day.CaseA.Id, Day.Health.Practitioner.Id), Day.Team)).Expect();

        await using var db = Read();
        (await db.StandingAsync(Day.Facilitator, Day.Audit))!.Hats.ShouldBeEmpty();
        (await db.StandingAsync(Day.Health.Practitioner, Day.CaseA.Id))!.Hats.ShouldBeEmpty();
        (await db.Invitations.SingleAsync(i => i.Case == Day.CaseA.Id)).Attending.ShouldBe(Attendance.Yes);
    }

    [Fact]
    public async Task An_auditor_confirms_until_they_declare_and_afresh_once_it_was_a_mistake()
    {
        (await Use<ConfirmNoConflict>().RunAsync(new(Day.CaseA.Id), Day.Ada)).Expect();
        (await SeatAsync()).ConfirmedAt.ShouldBe(A.Morning);

        (await Use<DeclareConflict>().RunAsync(new(Day.CaseA.Id, ConflictKind.KnowsTheFamily), Day.Ada)).Expect();
        (await SeatAsync()).ShouldSatisfyAllConditions(s => s.ConfirmedAt.ShouldBeNull(), s => s.Conflict.ShouldBe(ConflictKind.KnowsTheFamily));
        (await Use<ConfirmNoConflict>().RunAsync(new(Day.CaseA.Id), Day.Ada)).Refusal.ShouldBe(CaseRefusals.ConflictThere);

        (await Use<LiftConflict>().RunAsync(new(Day.CaseA.Id, Day.Ada.Id), Day.Team)).Expect();
        (await SeatAsync()).ShouldSatisfyAllConditions(s => s.ConfirmedAt.ShouldBeNull(), s => s.Conflict.ShouldBeNull());
        await using var db = Read();
        (await db.StandingAsync(Day.Ada, Day.CaseA.Id))!.Wears(Hat.Pair).ShouldBeTrue();
    }

    [Fact]
    public async Task An_auditor_s_own_agency_on_the_case_is_said_and_not_forbidden()
    {
        var row = (await Use<PairsOfAudit>().RunAsync(Day.Audit, Day.Team))!.Cases.Single(c => c.Id == Day.CaseA.Id);

        row.First!.OwnAgencyHasReturn.ShouldBeTrue("Ada comes from Health, which wrote a return");
        row.Second!.OwnAgencyHasReturn.ShouldBeFalse("the Police take no part in case A");
    }

    [Fact]
    public async Task Nobody_but_the_team_changes_who_takes_part_and_only_who_runs_the_day_sees_all()
    {
        foreach (var other in (Member[])[Day.Facilitator, Day.Ada, Day.Chair, Day.Health.Lead, Day.Health.Practitioner, Day.Reader])
        {
            (await ChangeAsync(Day.CaseA.Id, Day.Finn, Day.Ben, other)).Refusal.ShouldBe(Refusal.NotFound);
            (await Use<DissolvePair>().RunAsync(new(Day.CaseA.Id), other)).Refusal.ShouldBe(Refusal.NotFound);
            (await Use<NameAuditor>().RunAsync(new(Day.Audit, other.Id), other)).Refusal.ShouldBe(Refusal.NotFound);
            (await Use<RemoveAuditor>().RunAsync(new(Day.Audit, Day.Ada.Id), other)).Refusal.ShouldBe(Refusal.NotFound);
            (await Use<RemoveFacilitator>().RunAsync(new(Day.Audit, Day.Facilitator.Id), other)).Refusal.ShouldBe(other == Day.Facilitator ? ProgrammeRefusals.ChairOfDay : Refusal.NotFound);
            (await Use<WithdrawInvitation>().RunAsync(new(Day.CaseA.Id, Day.School.Practitioner.Id), other)).Refusal.ShouldBe(Refusal.NotFound);
            (await Use<RecordConflict>().RunAsync(new(Day.CaseA.Id, Day.Ben.Id, ConflictKind.KnowsTheFamily), other)).Refusal.ShouldBe(Refusal.NotFound);
            (await Use<LiftConflict>().RunAsync(new(Day.CaseA.Id, Day.Ben.Id), other)).Refusal.ShouldBe(Refusal.NotFound);
            (await Use<SayAttending>().RunAsync(new(Day.CaseA.Id, Day.School.Practitioner.Id, Attendance.No), other)).Refusal.ShouldBe(Refusal.NotFound);
            (await Use<SuggestPairs>().RunAsync(Day.Audit, other)).ShouldBeNull();
            if (other == Day.Facilitator)
                continue;

            (await Use<PairsOfAudit>().RunAsync(Day.Audit, other)).ShouldBeNull();
            (await Use<PeopleOfAudit>().RunAsync("2026-neglect", other)).ShouldBeNull();
        }
        (await Use<PeopleOfAudit>().RunAsync("2026-neglect", Day.Facilitator))!.ShouldSatisfyAllConditions(v => v.MayEdit.ShouldBeFalse(), v => v.Everyone.ShouldBeEmpty());
    }

    private async Task<PairsOfAudit.Seat> SeatAsync() =>
        (await Use<PairsOfAudit>().RunAsync(Day.Audit, Day.Team))!.Cases.Single(c => c.Id == Day.CaseA.Id).First!;

    private Task<Result> ChangeAsync(Id<AuditCase> auditCase, Member first, Member second, Member? by = null) =>
        Use<ChangePair>().RunAsync(new(auditCase, first.Id, second.Id, "Room 1", "11:15", 0), by ?? Day.Team);
}
