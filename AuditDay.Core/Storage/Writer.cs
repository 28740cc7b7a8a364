using System.Data.Common;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading.Channels;
using AuditDay.Core.Access;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace AuditDay.Core.Storage;

/// <summary>
/// The one door to the disk. Operations that arrive together share a transaction (group commit): each runs on a
/// fresh context with a savepoint of its own, so that one refusal does not undo its neighbours. Answers are given
/// and facts published after COMMIT; where COMMIT fails, all of them are refused.
/// </summary>
public sealed class Writer : IAsyncDisposable
{
    private const int MostTogether = 128;

    // Asked for every operation, so the question is translated once and kept.
    private static readonly Func<AuditDayDb, Guid, Task<Receipt?>> ReceiptOf =
        EF.CompileAsyncQuery((AuditDayDb db, Guid operation) => db.Receipts.AsNoTracking().FirstOrDefault(r => r.Operation == operation));

    private readonly Channel<WriteOperation> _queue =
        Channel.CreateUnbounded<WriteOperation>(new UnboundedChannelOptions { SingleReader = true });
    private readonly IStore _store;
    private readonly LiveFeed _feed;
    private readonly TimeProvider _clock;
    private readonly JournalKey _key;
    private readonly WriterState _state;
    private readonly ILogger<Writer> _log;
    private readonly Task _loop;
    private DbConnection? _connection;

    public Writer(IStore store, LiveFeed feed, TimeProvider clock, JournalKey key, WriterState state, ILogger<Writer> log)
    {
        (_store, _feed, _clock, _key, _state, _log) = (store, feed, clock, key, state, log);
        _loop = Task.Run(LoopAsync);
    }

    /// <summary>Nothing was stored, for a reason outside the change itself: a full disk, a locked file.</summary>
    public static readonly Refusal NotSaved =
        new("not-saved", "This could not be saved just now. Your words are still on your screen: please try again in a moment.");

    /// <summary>Loads, decides and saves inside the writer. The change says done, or refuses and leaves no trace.</summary>
    /// <param name="by">Who acts; none for the program itself (first set-up).</param>
    /// <param name="change">Must not outlive its call: the context is gone afterwards.</param>
    /// <param name="ct">Heeded until the change begins; from then on it is carried out.</param>
    /// <param name="from">The use case's own file, which the compiler knows: by it the journal names what was refused.</param>
    public async Task<Result> RunAsync(Member? by, Func<AuditDayDb, Task<Result>> change, CancellationToken ct = default, [CallerFilePath] string from = "") =>
        new((await RunAsync<bool>(by, async db => (await change(db)).With(true), ct, from)).Refusal);

    /// <inheritdoc cref="RunAsync(Member?, Func{AuditDayDb, Task{Result}}, CancellationToken, string)"/>
    public Task<Result<T>> RunAsync<T>(Member? by, Func<AuditDayDb, Task<Result<T>>> change, CancellationToken ct = default, [CallerFilePath] string from = "") =>
        RunAsync(by, change, null, ct, from);

    /// <inheritdoc cref="RunAsync(Member?, Func{AuditDayDb, Task{Result}}, CancellationToken, string)"/>
    /// <param name="settled">
    /// Called on the writer's thread once it is certain whether the change is stored, in the order of the changes and
    /// before the answer is given.
    /// </param>
    public Task<Result<T>> RunAsync<T>(
        Member? by, Func<AuditDayDb, Task<Result<T>>> change, Action<Result<T>>? settled, CancellationToken ct = default, [CallerFilePath] string from = "") =>
        Enqueue(new WriteOperation<T>(by?.Id, change, settled, [], Act.From(from), ct));

    /// <summary>Stores a fact that changes nothing else: what somebody looked at, took, or was refused.</summary>
    public async Task<Result> RecordAsync(Id<Member>? by, Fact fact, [CallerFilePath] string from = "") =>
        new((await Enqueue(new WriteOperation<bool>(by, _ => Task.FromResult<Result<bool>>(true), null, [fact], Act.From(from), CancellationToken.None))).Refusal);

    /// <summary>As <c>RunAsync</c>; the second time that an operation id arrives, it answers as the first did.</summary>
    public Task<Result<T>> OnceAsync<T>(
        Guid operation, Member by, Func<AuditDayDb, Task<Result<T>>> change, CancellationToken ct = default, [CallerFilePath] string from = "") =>
        RunAsync<T>(by, async db =>
        {
            if (await ReceiptOf(db, operation) is { } receipt)
                return receipt.By == by.Id ? JsonSerializer.Deserialize<T>(receipt.Answer, FactJson.Options)! : Refusal.NotFound;

            var answer = await change(db);
            if (answer.IsDone)
                db.Receipts.Add(Receipt.For(operation, by, _clock.GetUtcNow(), JsonSerializer.Serialize(answer.Value, FactJson.Options)));
            return answer;
        }, ct, from);

    /// <inheritdoc cref="OnceAsync{T}"/>
    public async Task<Result> OnceAsync(
        Guid operation, Member by, Func<AuditDayDb, Task<Result>> change, CancellationToken ct = default, [CallerFilePath] string from = "") =>
        new((await OnceAsync<bool>(operation, by, async db => (await change(db)).With(true), ct, from)).Refusal);

    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _loop;
        if (_connection is not null)
            await _connection.DisposeAsync();
    }

    private Task<Result<T>> Enqueue<T>(WriteOperation<T> operation)
    {
        _state.Asked();
        return _queue.Writer.TryWrite(operation) ? operation.Answer : throw new ObjectDisposedException(nameof(Writer));
    }

    private async Task LoopAsync()
    {
        var together = new List<WriteOperation>(MostTogether);
        while (await _queue.Reader.WaitToReadAsync())
        {
            try
            {
                _state.Began();
                await WriteTogetherAsync(together);
                _state.Stored(true);
                foreach (var operation in together)
                    _feed.Publish(operation.News);
                foreach (var operation in together)
                    operation.Tell(_state);
            }
            catch (Exception e)
            {
                // While the disk takes nothing, everything fails alike: the first failure says it all.
                _log.Log(_state.IsStoring ? LogLevel.Error : LogLevel.Debug, e, "A transaction of {Count} operations was not stored", together.Count);
                _state.Stored(!_store.IsOutOfReach(e));
                foreach (var operation in together)
                    operation.Refuse(NotSaved, _state);
                await ForgetConnectionAsync();
            }
            together.Clear();
            _state.Ended();
        }
    }

    private async Task WriteTogetherAsync(List<WriteOperation> together)
    {
        // Taken in first, so that whatever fails below is answered.
        while (together.Count == 0 && _queue.Reader.TryRead(out var first))
            together.Add(first);

        _connection ??= await _store.OpenForWritingAsync(CancellationToken.None);
        await using var transaction = await _connection.BeginTransactionAsync();
        var chain = new JournalChain(_key, await JournalHead.ReadAsync(_connection, transaction));

        var next = 0;
        do
        {
            for (; next < together.Count; next++)
                await TryOneAsync(together[next], transaction, chain);
            while (together.Count < MostTogether && _queue.Reader.TryRead(out var another))
                together.Add(another);
        }
        while (next < together.Count);

        await transaction.CommitAsync();
    }

    private async Task TryOneAsync(WriteOperation operation, DbTransaction transaction, JournalChain chain)
    {
        const string savepoint = "operation";
        var head = chain.Head;
        await transaction.SaveAsync(savepoint);
        await using (var db = _store.On(_connection!, transaction))
        {
            if (!await operation.TryAsync(db, _clock, chain, _store))
            {
                await transaction.RollbackAsync(savepoint);
                chain.Head = head;
            }
        }
        await transaction.ReleaseAsync(savepoint);
    }

    private async Task ForgetConnectionAsync()
    {
        var connection = _connection;
        _connection = null;
        if (connection is not null)
            await connection.DisposeAsync();
    }
}
