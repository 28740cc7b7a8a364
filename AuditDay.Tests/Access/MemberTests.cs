using AuditDay.Core.Access;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;

namespace AuditDay.Tests.Access;

public sealed class MemberTests
{
    [Theory]
    [InlineData(""), InlineData("ada"), InlineData("@example.org"), InlineData("ada@"), InlineData("ada@example.org, ben@example.org"), InlineData("Ada <ada@example.org>"), InlineData("a da@example.org"), InlineData("ada@.org"), InlineData("a@b@c")]
    public void What_is_no_address_is_refused(string email) =>
        Member.Joining("Ada", email, MemberRoles.None).Refusal.ShouldBe(AccessRefusals.EmailNotRight);

    [Fact]
    public void Who_writes_or_signs_does_so_for_an_agency()
    {
        Member.Joining("Ada", "ada@example.org", MemberRoles.ReturnAuthor).Refusal.ShouldBe(AccessRefusals.RoleNeedsAgency);
        Member.Joining("Ada", "ada@example.org", MemberRoles.AgencyLead | MemberRoles.Chair).Refusal.ShouldBe(AccessRefusals.RoleNeedsAgency);
        Member.Joining("Ada", "ada@example.org", MemberRoles.AgencyLead, agency: Id<Agency>.New()).IsDone.ShouldBeTrue();
    }

    [Fact]
    public void They_are_invited_then_join()
    {
        var ada = A.Member();
        ada.State.ShouldBe(MemberState.NotInvited);

        ada.Invite(A.Morning).Expect();
        ada.State.ShouldBe(MemberState.Invited);
        ada.Invite(A.Morning.AddDays(1)).Expect();
        ada.InvitedAt.ShouldBe(A.Morning.AddDays(1));

        ada.Join(A.Morning.AddDays(2)).Expect();
        ada.State.ShouldBe(MemberState.Joined);
        ada.Invite(A.Morning.AddDays(3)).Refusal.ShouldBe(AccessRefusals.HasJoined);
    }

    [Fact]
    public void Joining_twice_is_joining_once()
    {
        var ada = A.Member();
        ada.Join(A.Morning).Expect();
        ada.Join(A.Morning.AddDays(1)).Expect();

        ada.JoinedAt.ShouldBe(A.Morning);
        ada.Facts.OfType<MemberJoined>().Count().ShouldBe(1);
    }

    [Fact]
    public void A_disabled_person_is_neither_invited_nor_joins_until_enabled()
    {
        var ada = A.Member();
        ada.Disable().Expect();

        ada.State.ShouldBe(MemberState.Disabled);
        ada.Invite(A.Morning).Refusal.ShouldBe(AccessRefusals.IsDisabled);
        ada.Join(A.Morning).Refusal.ShouldBe(AccessRefusals.IsDisabled);
        ada.Enable().Expect();
        ada.Invite(A.Morning).IsDone.ShouldBeTrue();
    }

    [Fact]
    public void Each_kind_of_change_is_a_fact_and_no_change_is_none()
    {
        var ada = A.Member(from: "Health");
        var before = ada.Facts.Count;
        var same = new MemberDetails(ada.Name, ada.Email.ToUpperInvariant(), ada.Roles, From: ada.From);

        ada.Change(same).Expect();
        ada.Facts.Count.ShouldBe(before);

        ada.Change(same with { Name = "Ada", Email = "new@example.org", Roles = MemberRoles.Chair, Agency = Id<Agency>.New() }).Expect();
        ada.Facts.Skip(before).Select(f => f.GetType()).ShouldBe(
            [typeof(MemberAddressChanged), typeof(MemberRolesChanged), typeof(MemberMovedAgency), typeof(MemberEdited)]);
        ada.Facts.OfType<MemberRolesChanged>().Single().ShouldBeAssignableTo<IEndsRights>();
    }

    [Fact]
    public void An_agency_is_known_by_each_of_its_names()
    {
        var agency = Agency.Named("Police", "Police", [" Constabulary ", "constabulary", "", "POLICE"]).Expect();

        agency.AlsoWritten.ShouldBe(["Constabulary"]);
        agency.IsCalled(" CONSTABULARY").ShouldBeTrue();
        agency.IsCalled("Fire").ShouldBeFalse();
    }

    [Fact]
    public void An_agency_is_changed_closed_and_opened_again()
    {
        var agency = A.Agency("Police");
        agency.Change("Police", "health", [], WhomServed.Children).Expect();
        agency.Facts.Count.ShouldBe(1, "nothing changed");

        agency.Change(" ", "", [], WhomServed.Both).Refusal.ShouldBe(AccessRefusals.AgencyNeedsName);
        agency.Change("Marl Police", "Police", ["Police"], WhomServed.Both).Expect();
        (agency.Close(), agency.Close(), agency.Reopen()).ShouldBe((Result.Done, Result.Done, Result.Done));

        agency.Facts.Skip(1).Select(f => f.GetType()).ShouldBe([typeof(AgencyChanged), typeof(AgencyClosed), typeof(AgencyReopened)]);
    }

    [Fact]
    public void A_change_of_what_they_sign_in_with_is_told_without_a_word()
    {
        var ada = A.Member();
        ada.AddPasskey().Expect();
        ada.SetPassword().Expect();
        ada.RemovePasskey().Expect();

        ada.Facts.OfType<WayInFact>().ShouldBe([new PasskeyAdded(ada.Id), new PasswordSet(ada.Id), new PasskeyRemoved(ada.Id)]);
        ada.Facts.OfType<WayInFact>().ShouldAllBe(f => f.Topics.Single() == Topic.Of(ada.Id));
        ada.Disable().Expect();
        ada.AddPasskey().Refusal.ShouldBe(Refusal.NotFound);
    }
}
