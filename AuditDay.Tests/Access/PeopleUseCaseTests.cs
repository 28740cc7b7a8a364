using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Access;

public sealed class PeopleUseCaseTests : DayTest
{
    [Fact]
    public async Task Only_the_team_see_and_change_people_and_agencies()
    {
        foreach (var other in (Member[])[Day.Facilitator, Day.Chair, Day.Ada, Day.Health.Lead, Day.Reader, Day.Health.Practitioner])
        {
            (await Use<PeopleOfPartnership>().RunAsync(other)).ShouldBeNull();
            (await Use<AgenciesOfPartnership>().RunAsync(other)).ShouldBeNull();
            (await Use<EditMember>().RunAsync(new(other.Id, DetailsOf(other) with { Roles = MemberRoles.PartnershipTeam }, 0), other)).Refusal.ShouldBe(Refusal.NotFound);
            (await Use<DisableMember>().RunAsync(new(Day.Ada.Id), other)).Refusal.ShouldBe(Refusal.NotFound);
            (await Use<EnableMember>().RunAsync(new(Day.Ada.Id), other)).Refusal.ShouldBe(Refusal.NotFound);
            (await Use<InviteMember>().RunAsync(new(Day.Ada.Id), other)).Refusal.ShouldBe(Refusal.NotFound);
            (await Use<ChangeAgency>().RunAsync(new(Day.Health.Agency, "X", "", [], WhomServed.Both, 0), other)).Refusal.ShouldBe(Refusal.NotFound);
            (await Use<CloseAgency>().RunAsync(new(Day.Health.Agency), other)).Refusal.ShouldBe(Refusal.NotFound);
            (await Use<RemoveAgency>().RunAsync(new(Day.Health.Agency), other)).Refusal.ShouldBe(Refusal.NotFound);
        }
    }

    [Fact]
    public async Task Nobody_disables_themselves_and_the_last_of_the_team_stays()
    {
        (await Use<DisableMember>().RunAsync(new(Day.Team.Id), Day.Team)).Refusal.ShouldBe(AccessRefusals.NotOneself);
        (await Use<EditMember>().RunAsync(new(Day.Team.Id, DetailsOf(Day.Team) with { Roles = MemberRoles.Reader }, 0), Day.Team)).Refusal.ShouldBe(AccessRefusals.LastOfTeam);

        var second = await House.MemberAsync((await Use<AddMember>().RunAsync(new("Second", "second@example.org", MemberRoles.PartnershipTeam), Day.Team)).Expect());
        (await Use<DisableMember>().RunAsync(new(Day.Team.Id), second)).Refusal.ShouldBe(AccessRefusals.LastOfTeam, "the second has not joined");

        (await Use<JoinPartnership>().RunAsync(second)).Expect();
        (await Use<JoinPartnership>().RunAsync(Day.Team)).Expect();
        (await Use<DisableMember>().RunAsync(new(Day.Team.Id), second)).Expect();
        (await Use<DisableMember>().RunAsync(new(second.Id), Day.Team)).Refusal.ShouldBe(Refusal.NotFound, "the first is no longer anybody here");
    }

    [Fact]
    public async Task A_disabled_person_s_rights_end_and_come_back_with_them()
    {
        (await Use<DisableMember>().RunAsync(new(Day.Ada.Id), Day.Team)).Expect();
        await using (var db = Read())
            (await db.StandingAsync(Day.Ada, Day.CaseA.Id))!.Hats.ShouldBeEmpty();

        (await Use<EnableMember>().RunAsync(new(Day.Ada.Id), Day.Team)).Expect();
        await using (var db = Read())
            (await db.StandingAsync(Day.Ada, Day.CaseA.Id))!.Wears(Hat.Pair).ShouldBeTrue();
    }

    [Fact]
    public async Task Another_agency_means_other_returns()
    {
        (await Use<EditMember>().RunAsync(new(Day.School.Lead.Id, DetailsOf(Day.School.Lead) with { Agency = Day.Police.Agency }, 0), Day.Team)).Expect();

        await using var db = Read();
        (await db.StandingAsync(Day.School.Lead, Day.CaseA.Id))!.Wears(Hat.Manager).ShouldBeFalse();
        (await db.StandingAsync(Day.School.Lead, Day.CaseB.Id))!.Wears(Hat.Manager).ShouldBeTrue();
    }

    [Fact]
    public async Task Two_who_edit_at_once_do_not_write_over_each_other_and_an_address_is_one_person_s()
    {
        (await Use<EditMember>().RunAsync(new(Day.Ada.Id, DetailsOf(Day.Ada) with { Name = "Ada L" }, 0), Day.Team)).Expect();

        (await Use<EditMember>().RunAsync(new(Day.Ada.Id, DetailsOf(Day.Ada) with { Name = "A" }, 0), Day.Team)).Refusal.ShouldBe(Refusal.ChangedMeanwhile);
        (await Use<EditMember>().RunAsync(new(Day.Ben.Id, DetailsOf(Day.Ben) with { Email = " ADA@example.org" }, 0), Day.Team)).Refusal.ShouldBe(AccessRefusals.EmailTaken);
    }

    [Fact]
    public async Task An_agency_with_people_or_returns_is_closed_and_never_removed()
    {
        (await Use<RemoveAgency>().RunAsync(new(Day.Health.Agency), Day.Team)).Refusal.ShouldBe(AccessRefusals.AgencyInUse);
        (await Use<CloseAgency>().RunAsync(new(Day.Health.Agency), Day.Team)).Expect();
        (await Use<AddMember>().RunAsync(new("New", "new@example.org", MemberRoles.AgencyLead, "", Day.Health.Agency), Day.Team)).Refusal.ShouldBe(AccessRefusals.AgencyIsClosed);

        var empty = (await Use<AddAgency>().RunAsync(new("Mistake", ""), Day.Team)).Expect();
        (await Use<RemoveAgency>().RunAsync(new(empty), Day.Team)).Expect();
        await using var db = Read();
        (await db.Agencies.AnyAsync(a => a.Id == empty)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_name_means_one_agency_however_it_is_written()
    {
        (await Use<ChangeAgency>().RunAsync(new(Day.Police.Agency, "Police", "Police", ["Constabulary"], WhomServed.Both, 0), Day.Team)).Expect();

        (await Use<AddAgency>().RunAsync(new("constabulary", ""), Day.Team)).Refusal.ShouldBe(AccessRefusals.AgencyThere);
        (await Use<ChangeAgency>().RunAsync(new(Day.School.Agency, "School", "", ["POLICE"], WhomServed.Both, 0), Day.Team)).Refusal.ShouldBe(AccessRefusals.AgencyThere);
        var police = (await Use<AgenciesOfPartnership>().RunAsync(Day.Team))!.Single(a => a.Id == Day.Police.Agency);
        (police.Serves, police.AlsoWritten.Single(), police.Leads.Single()).ShouldBe((WhomServed.Both, "Constabulary", Day.Police.Lead.Name));
    }

    private static MemberDetails DetailsOf(Member m) => new(m.Name, m.Email, m.Roles, m.Groups, m.From, m.Agency);
}
