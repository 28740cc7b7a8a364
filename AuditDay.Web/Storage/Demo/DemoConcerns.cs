using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Web.Storage.Demo;

/// <summary>What the returns said could not wait: heard by the agencies the same day, most of it closed since; and one that a pair saw this morning.</summary>
internal static class DemoConcerns
{
    // One is left open: its agency has it in hand.
    private static readonly Dictionary<string, string> Done = new()
    {
        ["Case A"] = "We went with the social worker the next morning. The boiler was safe; certificate and smoke alarm were done on the spot, free of charge.",
        ["Case C"] = "The notice was withdrawn after we spoke to the social worker. The family stay where they are, and a named officer has the repairs.",
        ["Case D"] = "We rang the dental service ourselves: he was seen on the Friday and kept his place. The eldest has an appointment with a nurse.",
    };

    public static async Task HearAsync(DemoStage stage, Id<Audit> audit)
    {
        await using var db = stage.Use<IStore>().Read();
        var concerns = await db.Concerns.AsNoTracking().Where(c => c.Audit == audit)
            .Join(db.Cases, c => c.Case, c => c.Id, (c, of) => new { Concern = c, of.Reference })
            .Join(db.Agencies, x => x.Concern.Agency, a => a.Id, (x, a) => new { x.Concern, x.Reference, a.Name })
            .ToListAsync();
        foreach (var one in concerns)
        {
            var lead = await stage.OfAgencyAsync(one.Concern.Agency, one.Name, MemberRoles.AgencyLead);
            stage.Clock.GoTo(one.Concern.RaisedAt.AddHours(1));
            DemoStage.Done(await stage.Use<AcknowledgeConcern>().RunAsync(new(one.Concern.Id), lead));
            stage.Clock.GoTo(one.Concern.RaisedAt.AddDays(2));
            if (Done.TryGetValue(one.Reference, out var words))
                DemoStage.Done(await stage.Use<CloseConcern>().RunAsync(new(one.Concern.Id, words), lead));
        }
    }

    public static async Task SeeOneAsync(DemoStage stage, Id<AuditCase> auditCase)
    {
        stage.Clock.GoTo(stage.Clock.Today.AddMinutes(-25));
        DemoStage.Done(await stage.Use<RaiseConcern>().RunAsync(
            new(Guid.CreateVersion7(), auditCase, stage.Agency("School nursing (0–19)"),
                "Mother’s mood was not asked about at three contacts, and the last was in the summer. With what housing writes of the winter, somebody should see her this week."),
            stage.Member("auditor-1@demo.example")));
    }
}
