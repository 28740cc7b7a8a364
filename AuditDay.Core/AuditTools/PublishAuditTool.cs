using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.AuditTools;

/// <summary>The team publish a tool: from then on it never changes.</summary>
public sealed class PublishAuditTool(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<AuditTool> Tool);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            if (!await db.MayAsync(by, Right.Update, Resource.AuditSetUp, CancellationToken.None))
                return Refusal.NotFound;

            return await db.AuditTools.FindAsync([command.Tool], CancellationToken.None) is { } tool
                ? tool.Publish(clock.GetUtcNow())
                : Refusal.NotFound;
        }, ct);
}
