using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.AuditTools;

/// <summary>The team begin a tool of its own: from scratch, or with everything that stands in a version of another.</summary>
public sealed class StartAuditTool(Writer writer) : IUseCase
{
    public sealed record Command(string Title, Id<AuditTool>? From = null);

    public Task<Result<Id<AuditTool>>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync<Id<AuditTool>>(by, async db =>
        {
            if (!await db.MayAsync(by, Right.Create, Resource.AuditSetUp, CancellationToken.None))
                return Refusal.NotFound;

            var title = ToolWords.OneLine(command.Title);
            var keys = await db.AuditTools.Select(t => t.Key).Distinct().ToListAsync(CancellationToken.None);
            var key = ToolKeys.Free(ToolWords.Key(title, 40), k => k.Length > 0 && !keys.Contains(k));
            var started = AuditTool.Started(title.Length > 0 ? key : "", title);
            if (command.From is { } from)
            {
                if (await db.AuditTools.FindAsync([from], CancellationToken.None) is not { } copied)
                    return Refusal.NotFound;
                started = copied.Copied(title.Length > 0 ? key : "", title, 1);
            }
            if (started is not { IsDone: true, Value: { } tool })
                return started.Refusal!;

            db.AuditTools.Add(tool);
            return tool.Id;
        }, ct);
}
