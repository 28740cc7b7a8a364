using AuditDay.Core.Retention;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Web.Storage.Demo;

/// <summary>Last year's audit: one case is to go early and waits for a second person, another is held.</summary>
internal static class DemoKeeping
{
    public static async Task PlayAsync(DemoStage stage)
    {
        await using var db = stage.Use<IStore>().Read();
        var cases = await db.Cases.AsNoTracking().Where(c => db.Audits.Any(a => a.Id == c.Audit && a.Slug == "2025-early-help")).OrderBy(c => c.Reference).Take(2).ToListAsync();
        if (cases is not [var first, var second])
            return;

        DemoStage.Done(await stage.Use<AskForErasure>().RunAsync(new(ErasureKind.Case, first.Id.Value, ErasureReason.AskedByAgency), stage.Team));
        DemoStage.Done(await stage.Use<SetLegalHold>().RunAsync(new(second.Audit, second.Id, "A safeguarding practice review may need it"), stage.Team));
    }
}
