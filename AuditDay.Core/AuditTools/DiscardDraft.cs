using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.AuditTools;

/// <summary>The team remove a draft that is not needed. What was published stays for good.</summary>
public sealed class DiscardDraft(Writer writer) : IUseCase
{
    public sealed record Command(Id<AuditTool> Tool);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            if (!await db.MayAsync(by, Right.Delete, Resource.AuditSetUp, CancellationToken.None)
                || await db.AuditTools.FindAsync([command.Tool], CancellationToken.None) is not { } tool)
                return Refusal.NotFound;

            var discarded = tool.Discard();
            if (discarded.IsDone)
                db.AuditTools.Remove(tool);
            return discarded;
        }, ct);
}
