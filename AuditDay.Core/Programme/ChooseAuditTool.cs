using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Programme;

/// <summary>The team say which published tool the agencies answer.</summary>
public sealed class ChooseAuditTool(Writer writer) : IUseCase
{
    public sealed record Command(Id<Audit> Audit, Id<AuditTool> Tool);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditAuditAsync(command.Audit, by, Resource.AuditSetUp, async (db, audit) =>
        {
            if (await db.AuditTools.FindAsync([command.Tool], CancellationToken.None) is not { } tool)
                return Refusal.NotFound;

            // What agencies have been asked does not change under their hands.
            return tool.Id != audit.Tool && await db.Returns.AnyAsync(r => r.Audit == audit.Id, CancellationToken.None)
                ? AuditToolRefusals.ReturnsRequested
                : audit.Use(tool);
        }, ct);
}
