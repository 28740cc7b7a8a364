namespace AuditDay.Web.Shell;

/// <summary>Says when somebody has stopped typing for a moment, so that their words can be saved. Only the last pause counts.</summary>
public sealed class TypingPause(TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Length = TimeSpan.FromMilliseconds(700);

    private readonly CancellationTokenSource _left = new();
    private int _last;

    /// <param name="onPause">Runs where for 700 ms nothing more is typed and nothing is forgotten.</param>
    public void Begin(Func<Task> onPause) => _ = WaitAsync(++_last, onPause);

    /// <summary>What was typed so far is being saved already, or is not to be saved by a pause.</summary>
    public void Forget() => _last++;

    public void Dispose()
    {
        _left.Cancel();
        _left.Dispose();
    }

    private async Task WaitAsync(int begun, Func<Task> onPause)
    {
        try
        {
            await Task.Delay(Length, clock, _left.Token);
            if (begun == _last)
                await onPause();
        }
        catch (OperationCanceledException)
        {
            // Gone meanwhile: leaving has saved it.
        }
    }
}
