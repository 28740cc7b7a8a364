using AuditDay.Core.Kernel;

namespace AuditDay.Core.Returns.Word;

/// <summary>
/// Reads files away from whoever asked, two at a time and no longer than a while: a hall full of uploads waits its turn and takes nothing from
/// the people who are typing.
/// </summary>
public sealed class WordReadings : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    private readonly SemaphoreSlim _turn = new(2);

    public async Task<Result<T>> RunAsync<T>(Func<Result<T>> read, CancellationToken ct)
    {
        await _turn.WaitAsync(ct).ConfigureAwait(false);
        var reading = Task.Run(read, CancellationToken.None);
        // The turn ends with the reading and not with the wait, so that slow files cannot pile up.
        _ = reading.ContinueWith(_ => _turn.Release(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        try
        {
            return await reading.WaitAsync(Longest, ct).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            return WordRefusals.TooSlow;
        }
    }

    public void Dispose() => _turn.Dispose();
}
