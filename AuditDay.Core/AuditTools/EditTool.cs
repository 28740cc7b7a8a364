using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.AuditTools;

/// <summary>One of the team makes one small change of a draft.</summary>
public sealed class EditTool(Writer writer) : IUseCase
{
    public sealed record Command(Id<AuditTool> Tool, ToolEdit Edit);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            if (!await db.MayAsync(by, Right.Update, Resource.AuditSetUp, CancellationToken.None))
                return Refusal.NotFound;

            return await db.AuditTools.FindAsync([command.Tool], CancellationToken.None) is { } tool
                ? tool.Edit(command.Edit, await KeysBesideAsync(db, command.Edit, tool))
                : Refusal.NotFound;
        }, ct);

    // Only what makes a key needs to know which ones are given.
    private static async Task<ToolKeys> KeysBesideAsync(AuditDayDb db, ToolEdit edit, AuditTool tool) => edit.MakesKeys
        ? ToolKeys.Beside(await db.AuditTools.AsNoTracking().Where(t => t.Key == tool.Key && t.Id != tool.Id).ToListAsync(CancellationToken.None))
        : ToolKeys.First;
}
