using AuditDay.Core.Kernel;

namespace AuditDay.Web.Shell;

/// <summary>
/// A field that is saved while it is typed: after a pause, on leaving it, and when its component goes. What arrives
/// meanwhile never replaces words that are being typed, and a refused text stays in the field.
/// </summary>
/// <param name="save">Given the text, and the text its writer began with.</param>
/// <param name="inTurn">Back to the component's own thread, with a render afterwards.</param>
public sealed class SavedAsTyped(TimeProvider clock, Func<string, string, Task<Result>> save, Func<Func<Task>, Task> inTurn) : IAsyncDisposable
{
    private readonly TypingPause _pause = new(clock);
    private readonly SemaphoreSlim _turn = new(1);
    private string _seen = "";
    private string _stored = "";
    private bool _isRefused;

    public string Text { get; private set; } = "";

    /// <summary>Where the words are, in words: "Saved 14:03", or why not.</summary>
    public string Said { get; private set; } = "";

    /// <summary>What is stored now, with each render. An untouched field follows it.</summary>
    public void Follow(string stored)
    {
        _stored = stored;
        if (Text.Trim() == _seen)
            (Text, _seen) = (stored, stored);
        // What stood in the way is on the screen now: who saves again has put the two together.
        else if (_isRefused)
            _seen = stored;
    }

    public void Type(string? text)
    {
        (Text, Said, _isRefused) = (text ?? "", "Not saved yet", false);
        _pause.Begin(() => inTurn(SaveAsync));
    }

    /// <summary>One save at a time: the second begins with what the first has stored.</summary>
    public async Task SaveAsync()
    {
        await _turn.WaitAsync();
        try
        {
            // A pause that still runs must not save once more: behind a refusal, that would be over the other's words.
            _pause.Forget();
            var text = Text.Trim();
            if (text == _seen)
                return;

            var saved = await save(text, _seen);
            _isRefused = !saved.IsDone;
            _seen = saved.IsDone ? text : _stored;
            Said = saved.Refusal?.Sentence ?? (Text.Trim() == text ? $"Saved {clock.GetLocalNow():HH:mm}" : "Not saved yet");
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _pause.Dispose();
        // Whoever leaves with a refusal before their eyes has not decided to write over what stands.
        if (!_isRefused)
            await SaveAsync();
    }
}
