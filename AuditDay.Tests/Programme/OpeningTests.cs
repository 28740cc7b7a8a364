using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Programme;

/// <summary>From collecting to the open day: packs need pairs, and what has not come is named.</summary>
public sealed class OpeningTests : DayTest
{
    [Fact]
    public async Task Packs_are_not_released_without_cases_and_pairs()
    {
        var audit = await House.CollectingAsync(Day);
        (await MoveAsync(audit, AuditState.Ready)).Refusal.ShouldBe(ProgrammeRefusals.CasesMissing);

        var first = await House.ChooseAsync(Day, audit);
        var second = await House.ChooseAsync(Day, audit, "Case B");
        await PairAsync(first);
        (await MoveAsync(audit, AuditState.Ready)).Refusal.ShouldBe(ProgrammeRefusals.PairsMissing(["Case B"]));

        await PairAsync(second);
        (await MoveAsync(audit, AuditState.Ready)).Expect();
    }

    [Fact]
    public async Task Outstanding_returns_are_named_when_the_day_opens_and_only_those_that_were_shown()
    {
        var (audit, auditCase) = await ReadyAsync(Day.Health.Agency, Day.School.Agency);
        var (health, school) = (await House.ReturnAsync(auditCase, Day.Health.Agency), await House.ReturnAsync(auditCase, Day.School.Agency));

        (await MoveAsync(audit, AuditState.Live)).Refusal.ShouldBe(ProgrammeRefusals.OutstandingNotConfirmed);
        (await Use<DeclareNoInvolvement>().RunAsync(new(school, "We looked in both systems: not known to us."), Day.School.Author)).Expect();
        (await MoveAsync(audit, AuditState.Live, notReceived: [health, school])).Refusal.ShouldBe(ProgrammeRefusals.OutstandingNotConfirmed, "one came in meanwhile");
        (await MoveAsync(audit, AuditState.Live, notReceived: [health])).Expect();

        await using var db = Read();
        (await db.Returns.SingleAsync(r => r.Id == health)).State.ShouldBe(ReturnState.NotReceived);
        (await db.Returns.SingleAsync(r => r.Id == school)).State.ShouldBe(ReturnState.NoInvolvement);
        (await db.Audits.SingleAsync(a => a.Id == audit)).State.ShouldBe(AuditState.Live);
    }

    [Fact]
    public async Task The_facilitator_opens_the_day_where_nothing_is_outstanding()
    {
        var (audit, auditCase) = await ReadyAsync(Day.Health.Agency);
        (await Use<NameFacilitator>().RunAsync(new(audit, Day.Facilitator.Id), Day.Team)).Expect();
        var health = await House.ReturnAsync(auditCase, Day.Health.Agency);

        (await MoveAsync(audit, AuditState.Live, Day.Facilitator, [health])).Refusal.ShouldBe(ProgrammeRefusals.TeamNamesOutstanding);
        (await Use<DeclareNoInvolvement>().RunAsync(new(health, "Not known to us."), Day.Health.Author)).Expect();
        foreach (var other in (Member[])[Day.Ada, Day.Health.Lead, Day.Chair, Day.Reader])
            (await MoveAsync(audit, AuditState.Live, other)).Refusal.ShouldBe(Refusal.NotFound);
        (await MoveAsync(audit, AuditState.Live, Day.Facilitator)).Expect();
    }

    [Fact]
    public async Task A_step_back_takes_the_packs_from_the_pairs_at_once()
    {
        var (audit, auditCase) = await ReadyAsync();
        await using (var db = Read())
            (await db.StandingAsync(Day.Ada, auditCase))!.May(Right.Read, Resource.CaseCard).ShouldBeTrue();

        (await MoveAsync(audit, AuditState.Collecting)).Refusal.ShouldBe(ProgrammeRefusals.ReasonNeeded);
        (await Use<MoveAudit>().RunAsync(new(audit, AuditState.Collecting, "A return was wrong."), Day.Team)).Expect();

        await using var after = Read();
        (await after.StandingAsync(Day.Ada, auditCase))!.May(Right.Read, Resource.CaseCard).ShouldBeFalse();
        typeof(AuditMoved).IsAssignableTo(typeof(IEndsRights)).ShouldBeTrue();
    }

    private async Task<(Id<Audit> Audit, Id<AuditCase> Case)> ReadyAsync(params Id<Agency>[] agencies)
    {
        var audit = await House.CollectingAsync(Day);
        var auditCase = await House.ChooseAsync(Day, audit, "Case A", agencies);
        if (agencies.Length > 0)
            (await House.RequestAsync(Day, audit)).ShouldBe(agencies.Length);
        await PairAsync(auditCase);
        (await MoveAsync(audit, AuditState.Ready)).Expect();
        return (audit, auditCase);
    }

    private async Task PairAsync(Id<AuditCase> auditCase) =>
        (await Use<FormPair>().RunAsync(new(auditCase, Day.Ada.Id, Day.Ben.Id, "Room 1", "11:15"), Day.Team)).Expect();

    private Task<Result> MoveAsync(Id<Audit> audit, AuditState to, Member? by = null, IReadOnlyList<Id<AgencyReturn>>? notReceived = null) =>
        Use<MoveAudit>().RunAsync(new(audit, to, "", notReceived), by ?? Day.Team);
}
