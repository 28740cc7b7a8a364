using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Programme;

/// <summary>The team say which published tool the agencies answer.</summary>
public sealed class ChooseAuditTool(Writer writer) : IUseCase
{
    public sealed record Command(Id<Audit> Audit, Id<AuditTool> Tool);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditAuditAsync(command.Audit, by, Resource.AuditSetUp, async (db, audit) =>
            await db.AuditTools.FindAsync([command.Tool], CancellationToken.None) is { } tool ? audit.Use(tool) : Refusal.NotFound, ct);
}
