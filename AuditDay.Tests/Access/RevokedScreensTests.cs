using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Programme;
using AuditDay.Web.Access;
using AuditDay.Web.Cases;
using AuditDay.Web.Returns;
using Bunit;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Tests.Access;

/// <summary>A right ends while a screen is open: it reads again by itself, and shows nothing more of what it showed.</summary>
public sealed class RevokedScreensTests : AuditDayTest
{
    private const string OfCase = "first at the gate";

    [Theory, InlineData("conflict"), InlineData("pair changed"), InlineData("disabled"), InlineData("audit moved back")]
    public async Task The_case_leaves_the_screen_of_its_auditor(string what)
    {
        var page = RenderFor<CasePage>(Day.Ada, p => p.Add(x => x.CaseId, Day.CaseA.Id.Value));
        Shows(page, OfCase);

        (what switch
        {
            "conflict" => await Use<DeclareConflict>().RunAsync(new(Day.CaseA.Id, ConflictKind.KnowsTheFamily), Day.Ada),
            "pair changed" => await ReplaceAsync(),
            "disabled" => await Use<DisableMember>().RunAsync(new(Day.Ada.Id), Day.Team),
            _ => await Use<MoveAudit>().RunAsync(new(Day.Audit, AuditState.Ready, "Begun too early."), Day.Team),
        }).Expect();
        if (what == "audit moved back")
            (await Use<MoveAudit>().RunAsync(new(Day.Audit, AuditState.Collecting, "Begun too early."), Day.Team)).Expect();

        Empties(page, OfCase);
    }

    [Fact]
    public async Task A_return_leaves_the_screen_of_who_went_to_another_agency()
    {
        var author = await House.MemberAsync(Day.Health.Author.Id);
        var page = RenderFor<ReturnPage>(author, p => p.Add(x => x.ReturnId, Day.CaseA.Accepted[0].Value));
        Shows(page, "Case A");

        (await Use<EditMember>().RunAsync(new(author.Id, new(author.Name, author.Email, author.Roles, author.Groups, author.From, Day.Police.Agency), author.Version), Day.Team)).Expect();

        Empties(page, "Case A");
    }

    [Fact]
    public async Task The_list_of_people_leaves_the_screen_of_who_is_of_the_team_no_longer()
    {
        var id = (await Use<AddMember>().RunAsync(new("Second of the team", "second@example.org", MemberRoles.PartnershipTeam), Day.Team)).Expect();
        (await Use<JoinPartnership>().RunAsync(Day.Team)).Expect();
        var second = await House.MemberAsync(id);
        var page = RenderFor<PeoplePage>(second);
        Shows(page, "ada@example.org");

        (await Use<EditMember>().RunAsync(new(second.Id, new(second.Name, second.Email, MemberRoles.None, second.Groups, second.From, second.Agency), second.Version), Day.Team)).Expect();

        Empties(page, "ada@example.org");
    }

    private async Task<Core.Kernel.Result> ReplaceAsync()
    {
        await using var db = House.Read();
        var pair = db.Pairs.Single(p => p.Case == Day.CaseA.Id);
        return await Use<ChangePair>().RunAsync(new(Day.CaseA.Id, Day.Ben.Id, Day.Finn.Id, pair.Room, pair.Slot, pair.Version), Day.Team);
    }

    private static void Shows<T>(IRenderedComponent<T> page, string words) where T : IComponent => page.WaitForAssertion(() => page.Markup.ShouldContain(words));

    private void Empties<T>(IRenderedComponent<T> page, string words) where T : IComponent => Eventually(page, () => page.Markup.ShouldNotContain(words));
}
