using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Web.Storage.Demo;

/// <summary>Who will audit the audit that is being collected: named, one conflict known, and no pair formed yet.</summary>
internal static class CollectingPeople
{
    private static readonly int[] Auditors = [1, 2, 3, 4, 6, 7, 9, 11];

    public static async Task NameAsync(DemoStage stage, Id<Audit> audit)
    {
        stage.Clock.GoTo(stage.Clock.Today.AddDays(-4));
        DemoStage.Done(await stage.Use<NameFacilitator>().RunAsync(new(audit, stage.Member("facilitator@demo.example").Id), stage.Team));
        foreach (var number in Auditors)
            DemoStage.Done(await stage.Use<NameAuditor>().RunAsync(new(audit, stage.Member($"auditor-{number}@demo.example").Id), stage.Team));

        await using var db = stage.Use<IStore>().Read();
        var first = await db.Cases.AsNoTracking().Where(c => c.Audit == audit).OrderBy(c => c.Reference).Select(c => c.Id).FirstAsync();
        DemoStage.Done(await stage.Use<RecordConflict>().RunAsync(
            new(first, stage.Member("auditor-4@demo.example").Id, ConflictKind.ManagesSomeoneWhoDid), stage.Team));
    }
}
