using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;

namespace AuditDay.Tests.Cases;

public sealed class CasesTests : DayTest
{
    [Fact]
    public void A_pair_is_two_people_of_two_agencies()
    {
        var ada = A.Member(from: "Health");

        AuditorPair.Of(A.Case(), ada, ada, "", "").Refusal.ShouldBe(CaseRefusals.PairNeedsTwo);
        AuditorPair.Of(A.Case(), ada, A.Member(from: "health"), "", "").Refusal.ShouldBe(CaseRefusals.PairOfOneAgency);
        AuditorPair.Of(A.Case(), ada, A.Member(from: "Police"), "", "").IsDone.ShouldBeTrue();
    }

    [Fact]
    public void A_case_is_known_by_a_reference() =>
        AuditCase.Chosen(Id<Core.Programme.Audit>.New(), " ", [], "", "", "").Refusal.ShouldBe(CaseRefusals.NeedsReference);

    [Fact]
    public async Task A_declared_conflict_takes_the_case_at_once_and_leaves_the_partner_theirs()
    {
        (await Use<DeclareConflict>().RunAsync(new(Day.CaseA.Id, ConflictKind.KnowsTheFamily), Day.Ada)).Expect();

        await using var db = Read();
        (await db.StandingAsync(Day.Ada, Day.CaseA.Id))!.May(Right.Read, Resource.CaseCard).ShouldBeFalse();
        (await db.StandingAsync(Day.Ben, Day.CaseA.Id))!.May(Right.Read, Resource.CaseCard).ShouldBeTrue();
    }

    [Fact]
    public async Task Who_is_not_of_the_pair_finds_no_case_to_declare_a_conflict_with()
    {
        foreach (var other in (Member[])[Day.Cleo, Day.Eve, Day.Team, Day.Facilitator, Day.Health.Lead])
            (await Use<DeclareConflict>().RunAsync(new(Day.CaseA.Id, ConflictKind.WorkedTheCase), other)).Refusal.ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task Only_the_team_choose_cases_form_pairs_and_invite()
    {
        foreach (var other in (Member[])[Day.Facilitator, Day.Ada, Day.Health.Lead, Day.Chair])
        {
            (await Use<ChooseCase>().RunAsync(new(Day.Audit, "Case C", [], "", "", ""), other)).Refusal.ShouldBe(Refusal.NotFound);
            (await Use<FormPair>().RunAsync(new(Day.CaseA.Id, Day.Ada.Id, Day.Ben.Id, "", ""), other)).Refusal.ShouldBe(Refusal.NotFound);
            (await Use<InvitePractitioner>().RunAsync(new(Day.CaseA.Id, Day.Police.Practitioner.Id), other)).Refusal.ShouldBe(Refusal.NotFound);
        }
    }

    [Fact]
    public async Task What_is_asked_twice_gets_a_sentence()
    {
        (await Use<ChooseCase>().RunAsync(new(Day.Audit, "Case A", [], "", "", ""), Day.Team)).Refusal.ShouldBe(CaseRefusals.ReferenceTaken);
        (await Use<FormPair>().RunAsync(new(Day.CaseA.Id, Day.Ada.Id, Day.Cleo.Id, "", ""), Day.Team)).Refusal.ShouldBe(CaseRefusals.PairThere);
        (await Use<InvitePractitioner>().RunAsync(new(Day.CaseA.Id, Day.Health.Practitioner.Id), Day.Team)).Expect();
    }
}
