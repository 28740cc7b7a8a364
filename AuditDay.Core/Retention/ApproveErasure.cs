using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Retention;

/// <summary>A second person of the team approves, and it is erased there and then: from the tables in one transaction, then from the files.</summary>
public sealed class ApproveErasure(Writer writer, IStore store, ITombstones tombstones, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<Erasure> Erasure);

    public async Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default)
    {
        Tombstone? gone = null;
        var erased = await writer.RunAsync(by, async db =>
        {
            if (!await db.MayAsync(by, Right.Update, Resource.Retention) || await db.Erasures.FindAsync(command.Erasure) is not { } erasure)
                return Refusal.NotFound;
            if (erasure.Approve(by, await db.IsHeldAsync(erasure.What, erasure.Subject), clock.GetUtcNow()) is { IsDone: false } no)
                return no;

            await store.EraseAsync(db, erasure.What, erasure.Subject);
            gone = new Tombstone(erasure.What, erasure.Subject);
            return Result.Done;
        }, ct);
        if (!erased.IsDone)
            return erased;

        await tombstones.KeepAsync([gone!]);
        await store.PurgeAsync();
        return Result.Done;
    }
}
