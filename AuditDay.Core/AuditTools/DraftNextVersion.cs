using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.AuditTools;

/// <summary>The team draft the next version of a tool from any of its versions. Every question keeps its key.</summary>
public sealed class DraftNextVersion(Writer writer) : IUseCase
{
    public sealed record Command(Id<AuditTool> From);

    public Task<Result<Id<AuditTool>>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync<Id<AuditTool>>(by, async db =>
        {
            if (!await db.MayAsync(by, Right.Create, Resource.AuditSetUp, CancellationToken.None)
                || await db.AuditTools.FindAsync([command.From], CancellationToken.None) is not { } from)
                return Refusal.NotFound;

            return await db.AddNextDraftAsync(from.Key, number => from.Copied(from.Key, from.Title, number));
        }, ct);
}

/// <summary>What a copied and an imported next version have in common.</summary>
internal static class NextDraft
{
    public static async Task<Result<Id<AuditTool>>> AddNextDraftAsync(this AuditDayDb db, string key, Func<int, Result<AuditTool>> draft)
    {
        var versions = await db.AuditTools.Where(t => t.Key == key).Select(t => new { t.Number, IsDraft = t.PublishedAt == null }).ToListAsync(CancellationToken.None);
        if (versions.FirstOrDefault(v => v.IsDraft) is { } there)
            return AuditToolRefusals.DraftThere(there.Number);

        var drafted = draft(versions.Select(v => v.Number).DefaultIfEmpty(0).Max() + 1);
        if (drafted is not { IsDone: true, Value: { } tool })
            return drafted.Refusal!;

        db.AuditTools.Add(tool);
        return tool.Id;
    }
}
