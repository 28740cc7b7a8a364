using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Tests.Given;

/// <summary>Brings a partnership to its audit day through the use cases, as people would.</summary>
internal sealed class Arranging(House house, Member team)
{
    public static async Task<Day> DayAsync(House house)
    {
        var founded = (await house.Use<FoundPartnership>().RunAsync("Team", "team@example.org")).Expect();
        return await new Arranging(house, await house.MemberAsync(founded)).DayAsync();
    }

    private async Task<Day> DayAsync()
    {
        var (health, school, police) = (await AgencyAsync("Health"), await AgencyAsync("School"), await AgencyAsync("Police"));
        var housing = await AgencyAsync("Housing");
        var (ada, ben) = (await JoinAsync("Ada", "Health"), await JoinAsync("Ben", "Police"));
        var (cleo, dan) = (await JoinAsync("Cleo", "School"), await JoinAsync("Dan", "Health"));
        var (eve, finn) = (await JoinAsync("Eve", "Police"), await JoinAsync("Finn", "School"));
        var facilitator = await JoinAsync("Facilitator", "Independent");

        var tool = (await house.Use<DraftAuditTool>().RunAsync(new("neglect-2026", "Neglect", 1, "", A.Sections()), team)).Expect();
        (await house.Use<PublishAuditTool>().RunAsync(new(tool), team)).Expect();
        var (audit, other) = (await PlanAsync("2026-neglect", tool), await PlanAsync("2026-early-help", tool));
        (await house.Use<NameFacilitator>().RunAsync(new(audit, facilitator.Id), team)).Expect();

        var day = new Day
        {
            Team = team,
            Facilitator = facilitator,
            Chair = await JoinAsync("Chair", "Independent", MemberRoles.Chair),
            Reader = await JoinAsync("Reader", "Council", MemberRoles.Reader),
            Ada = ada,
            Ben = ben,
            Cleo = cleo,
            Dan = dan,
            Eve = eve,
            Finn = finn,
            Health = health,
            School = school,
            Police = police,
            Tool = tool,
            Audit = audit,
            OtherAudit = other,
            CaseA = await new ArrangingCase(house, team, audit).CollectAsync("Case A", (ada, ben), [health, school], housing),
            CaseB = await new ArrangingCase(house, team, audit).CollectAsync("Case B", (cleo, dan), [health, police]),
            CaseElsewhere = await new ArrangingCase(house, team, other).CollectAsync("Case A", (eve, finn), [police]),
        };
        foreach (var (auditCase, people) in ((CaseOfDay, AgencyPeople)[])[(day.CaseA, health), (day.CaseA, school), (day.CaseB, police)])
            (await house.Use<InvitePractitioner>().RunAsync(new(auditCase.Id, people.Practitioner.Id), team)).Expect();
        await GoLiveAsync(audit);
        await GoLiveAsync(other);
        return day;
    }

    private async Task<AgencyPeople> AgencyAsync(string name)
    {
        var id = (await house.Use<AddAgency>().RunAsync(new(name, name), team)).Expect();
        return new AgencyPeople(
            id,
            await JoinAsync($"Author of {name}", name, MemberRoles.ReturnAuthor, id),
            await JoinAsync($"Lead of {name}", name, MemberRoles.AgencyLead, id),
            await JoinAsync($"Practitioner of {name}", name, MemberRoles.None, id));
    }

    private async Task<Member> JoinAsync(string name, string from, MemberRoles roles = MemberRoles.None, Id<Agency>? agency = null)
    {
        var email = $"{name.Replace(' ', '-').ToLowerInvariant()}@example.org";
        return await house.MemberAsync((await house.Use<AddMember>().RunAsync(new(name, email, roles, from, agency), team)).Expect());
    }

    private async Task<Id<Audit>> PlanAsync(string slug, Id<AuditTool> tool)
    {
        var audit = (await house.Use<PlanAudit>().RunAsync(new(A.Plan(slug)), team)).Expect();
        (await house.Use<ChooseAuditTool>().RunAsync(new(audit, tool), team)).Expect();
        return audit;
    }

    private async Task GoLiveAsync(Id<Audit> audit)
    {
        foreach (var state in (AuditState[])[AuditState.Collecting, AuditState.Ready, AuditState.Live])
            (await house.Use<MoveAudit>().RunAsync(new(audit, state), team)).Expect();
    }
}
