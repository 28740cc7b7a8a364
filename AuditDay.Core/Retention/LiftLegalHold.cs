using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Retention;

public sealed class LiftLegalHold(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<LegalHold> Hold);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) => writer.RunAsync(by, async db =>
        await db.MayAsync(by, Right.Update, Resource.Retention) && await db.LegalHolds.FindAsync(command.Hold) is { } hold
            ? hold.Lift(clock.GetUtcNow())
            : Refusal.NotFound, ct);
}
