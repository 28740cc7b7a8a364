using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Retention;

public sealed class DeclineErasure(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<Erasure> Erasure);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) => writer.RunAsync(by, async db =>
        await db.MayAsync(by, Right.Update, Resource.Retention) && await db.Erasures.FindAsync(command.Erasure) is { } erasure
            ? erasure.Decline(by, clock.GetUtcNow())
            : Refusal.NotFound, ct);
}
