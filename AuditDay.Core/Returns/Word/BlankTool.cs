using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Returns.Word;

/// <summary>A version of an audit tool to be filled in with Word; null for whoever may not read it. A draft is the team's alone.</summary>
public sealed class BlankTool(IStore store) : IUseCase
{
    public async Task<WordSheet?> RunAsync(Id<AuditTool> id, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.AuditTools.AsNoTracking().FirstOrDefaultAsync(t => t.Id == id, ct) is not { } tool)
            return null;
        if (await db.MayAsync(by, Right.Read, Resource.AuditSetUp, ct))
            return WordSheet.Blank(tool);
        if (!tool.IsPublished)
            return null;

        var audits = await db.Audits.Where(a => a.Tool == id).Select(a => a.Id)
            .Union(db.Returns.Where(r => r.Tool == id).Select(r => r.Audit)).ToListAsync(ct);
        foreach (var audit in audits)
        {
            if ((await db.StandingAsync(by, audit, ct))!.May(Right.Read, Resource.AuditSetUp))
                return WordSheet.Blank(tool);
        }
        return null;
    }
}
