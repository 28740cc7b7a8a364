using System.Diagnostics;
using AuditDay.Core.Access;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Storage;

/// <summary>One change on its way through the writer: tried inside the transaction, answered after it.</summary>
internal abstract class WriteOperation
{
    public IReadOnlyList<News> News { get; protected set; } = [];

    /// <summary>True where the change stands; false where the savepoint must be rolled back.</summary>
    /// <exception cref="Exception">The store is out of reach: the whole transaction is.</exception>
    public abstract Task<bool> TryAsync(AuditDayDb db, TimeProvider clock, JournalChain chain, IStore store);

    public abstract void Tell(WriterState state);

    public abstract void Refuse(Refusal refusal, WriterState state);
}

internal sealed class WriteOperation<T>(
    Id<Member>? by, Func<AuditDayDb, Task<Result<T>>> change, Action<Result<T>>? settled, IReadOnlyList<Fact> facts, Act act, CancellationToken ct) : WriteOperation
{
    private readonly TaskCompletionSource<Result<T>> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly long _asked = Stopwatch.GetTimestamp();
    private Result<T> _outcome;
    private Exception? _bug;

    public Task<Result<T>> Answer => _answer.Task;

    public override async Task<bool> TryAsync(AuditDayDb db, TimeProvider clock, JournalChain chain, IStore store)
    {
        try
        {
            ct.ThrowIfCancellationRequested();
            _outcome = await change(db);
            if (!_outcome.IsDone)
                return false;

            var stored = await db.CommitAsync(by, clock.GetUtcNow(), chain, facts);
            if (stored.Refusal is { } clash)
                _outcome = clash;
            else
                News = stored.Value!;
            return _outcome.IsDone;
        }
        catch (Exception e) when (!store.IsOutOfReach(e))
        {
            _bug = e;
            return false;
        }
    }

    public override void Tell(WriterState state)
    {
        state.Told(_asked, by, _bug is null ? _outcome.Refusal : null, act);
        settled?.Invoke(_bug is null ? _outcome : Writer.NotSaved);
        if (_bug is OperationCanceledException)
            _answer.TrySetCanceled(ct);
        else if (_bug is not null)
            _answer.TrySetException(_bug);
        else
            _answer.TrySetResult(_outcome);
    }

    public override void Refuse(Refusal refusal, WriterState state)
    {
        News = [];
        _bug = null;
        _outcome = refusal;
        Tell(state);
    }
}
