using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using AuditDay.Web.Shell;

namespace AuditDay.Web.Returns;

/// <summary>
/// One answer while somebody writes it: saved after a pause, on leaving the field, and when the page goes. It knows over
/// which edition it is written, so that another's newer words are never written over; then both texts stand side by side.
/// </summary>
public sealed class TypedAnswer(TimeProvider clock, Func<string, int, Task<Result<SaveAnswer.Saved>>> save, Func<Func<Task>, Task> inTurn) : IAsyncDisposable
{
    private readonly TypingPause _pause = new(clock);
    private readonly SemaphoreSlim _turn = new(1);
    private string? _refused;
    private bool _isLoaded;

    /// <summary>As it stands in the field.</summary>
    public string Value { get; private set; } = "";

    /// <summary>As it was in the field when it was last stored.</summary>
    public string Saved { get; private set; } = "";

    /// <summary>The edition over which it is written.</summary>
    public int Seen { get; private set; }

    /// <summary>Where the words are, in words: "Saved 14:03", or why not.</summary>
    public string Said { get; private set; } = "";

    public bool IsInConflict { get; private set; }

    /// <summary>What is stored now; in a conflict, the other's words.</summary>
    public ReturnToWrite.QuestionRow? Stored { get; private set; }

    /// <summary>Called whenever something of it moved, by the field that shows it.</summary>
    public Action? Changed { get; set; }

    public bool IsUnsaved => Value != Saved;

    /// <summary>It was refused as it stands: sending it again would change nothing.</summary>
    public bool IsRefused => _refused == Value && IsUnsaved;

    /// <param name="row">What is stored now, with each read. An untouched field follows it.</param>
    /// <param name="me">By whose name one's own words are not named.</param>
    public void Follow(ReturnToWrite.QuestionRow row, string me)
    {
        Stored = row;
        if (IsUnsaved || (_isLoaded && row.Edition <= Seen))
            return;

        _isLoaded = true;
        (Value, Saved, Seen) = (WireAnswer.Of(row), WireAnswer.Of(row), row.Edition);
        if (row.At is { } at)
            Said = $"Saved {When(at)}{(row.By.Length > 0 && row.By != me ? $" by {row.By}" : "")}";
    }

    public void Type(string? value)
    {
        Value = value ?? "";
        Said = IsUnsaved ? "Not saved yet" : Said;
        Changed?.Invoke();
        _pause.Begin(() => inTurn(SaveAsync));
    }

    /// <summary>A choice is saved as it is made.</summary>
    public Task ChooseAsync(string value)
    {
        _pause.Forget();
        Value = value;
        return SaveAsync();
    }

    /// <summary>The browser holds words that never arrived: typed while the line was down, or before a reload.</summary>
    public Task TakeKeptAsync(string value, int seen)
    {
        if (value == Saved)
            return Task.CompletedTask;

        if (!IsUnsaved)
            Seen = Math.Min(seen, Seen);
        return ChooseAsync(value);
    }

    /// <summary>One save at a time: the second begins with what the first has stored.</summary>
    public async Task SaveAsync()
    {
        await _turn.WaitAsync();
        try
        {
            if (!IsUnsaved || IsInConflict || IsRefused)
                return;

            var value = Value;
            var saved = await save(value, Seen);
            if (saved is { IsDone: true, Value: { } now })
                (Saved, Seen, _refused) = (value, now.Edition, null);
            else
                _refused = value;
            IsInConflict = saved.Refusal == ReturnRefusals.AnswerChangedMeanwhile;
            Said = IsInConflict ? "Not saved: see below" : saved.Refusal?.Sentence ?? (IsUnsaved ? "Not saved yet" : $"Saved {clock.GetLocalNow():HH:mm}");
        }
        finally
        {
            _turn.Release();
            Changed?.Invoke();
        }
    }

    public Task KeepMineAsync() => SettleAsync(Value);

    /// <param name="both">Mine and theirs in one.</param>
    public Task PutTogetherAsync(string both) => SettleAsync(both);

    public void KeepTheirs()
    {
        (Value, Saved, Seen) = (WireAnswer.Of(Stored!), WireAnswer.Of(Stored!), Stored!.Edition);
        (IsInConflict, _refused, Said) = (false, null, "Their answer stands");
        Changed?.Invoke();
    }

    private Task SettleAsync(string value)
    {
        (Value, Seen, IsInConflict, _refused) = (value, Stored!.Edition, false, null);
        // To make the other's words one's own is a choice as well, though there is nothing to store.
        Saved = WireAnswer.Of(Stored);
        return SaveAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _pause.Dispose();
        await SaveAsync();
    }

    private string When(DateTimeOffset at)
    {
        var local = clock.ToLocal(at);
        return local.Date == clock.GetLocalNow().Date ? $"{local:HH:mm}" : $"{local:d MMMM, HH:mm}";
    }
}
