using AuditDay.Core.Access;
using AuditDay.Core.Kernel;

namespace AuditDay.Tests.Access;

public sealed class MembersTests : DayTest
{
    [Fact]
    public async Task Only_the_team_add_people_and_agencies()
    {
        foreach (var other in (Member[])[Day.Facilitator, Day.Chair, Day.Ada, Day.Health.Lead, Day.Reader])
        {
            (await Use<AddMember>().RunAsync(new("New", "new@example.org", MemberRoles.PartnershipTeam), other)).Refusal.ShouldBe(Refusal.NotFound);
            (await Use<AddAgency>().RunAsync(new("New", "new"), other)).Refusal.ShouldBe(Refusal.NotFound);
        }
    }

    [Fact]
    public async Task An_address_belongs_to_one_person_however_it_is_written() =>
        (await Use<AddMember>().RunAsync(new("Second Ada", " ADA@Example.org ", MemberRoles.None), Day.Team)).Refusal.ShouldBe(AccessRefusals.EmailTaken);

    [Fact]
    public void A_person_needs_a_name_and_an_address()
    {
        Member.Joining(" ", "a@example.org", MemberRoles.None).Refusal.ShouldBe(AccessRefusals.MemberNeedsName);
        Member.Joining("Ada", "example.org", MemberRoles.None).Refusal.ShouldBe(AccessRefusals.EmailNotRight);
        Agency.Named("\t", "").Refusal.ShouldBe(AccessRefusals.AgencyNeedsName);
    }

    [Fact]
    public async Task An_agency_s_name_is_given_once() =>
        (await Use<AddAgency>().RunAsync(new("Health", "health"), Day.Team)).Refusal.ShouldBe(AccessRefusals.AgencyThere);
}
