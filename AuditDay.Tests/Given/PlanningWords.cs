using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Given;

/// <summary>Short words for tests of what happens before the day.</summary>
internal static class PlanningWords
{
    public const string Slug = "2027-early-help";

    /// <summary>An audit that is being collected, ten weeks before its day.</summary>
    public static async Task<Id<Audit>> CollectingAsync(this House house, Day day)
    {
        var audit = (await house.Use<PlanAudit>().RunAsync(new(A.Plan(Slug) with { Title = "Early help", Day = A.Today.AddDays(70) }), day.Team)).Expect();
        (await house.Use<ChooseAuditTool>().RunAsync(new(audit, day.Tool), day.Team)).Expect();
        (await house.Use<MoveAudit>().RunAsync(new(audit, AuditState.Collecting), day.Team)).Expect();
        return audit;
    }

    public static async Task<Id<AuditCase>> ChooseAsync(this House house, Day day, Id<Audit> audit, string reference = "Case A", params Id<Agency>[] agencies)
    {
        var id = (await house.Use<ChooseCase>().RunAsync(new(audit, reference, ["5 to 7"], "Child in Need", CaseDetails.AtRandom, "Two brothers."), day.Team)).Expect();
        (await house.Use<NameAgencies>().RunAsync(new(id, agencies), day.Team)).Expect();
        return id;
    }

    public static async Task<int> RequestAsync(this House house, Day day, Id<Audit> audit, int inDays = 28) =>
        (await house.Use<RequestReturns>().RunAsync(new(Guid.CreateVersion7(), audit, A.Today.AddDays(inDays)), day.Team)).Expect();

    public static async Task<Id<AgencyReturn>> ReturnAsync(this House house, Id<AuditCase> auditCase, Id<Agency> agency)
    {
        await using var db = house.Read();
        return await db.Returns.Where(r => r.Case == auditCase && r.Agency == agency).Select(r => r.Id).SingleAsync();
    }
}
