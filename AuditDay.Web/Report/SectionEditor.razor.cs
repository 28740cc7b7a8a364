using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Report;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Report;

/// <summary>A section's text, saved as it is typed. Somebody's newer words are never written over, nor are the writer's own lost.</summary>
public sealed partial class SectionEditor : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(700);

    private readonly CancellationTokenSource _left = new();
    private readonly SemaphoreSlim _turn = new(1);
    private string _text = "";
    private string _seen = "";
    private string _said = "";
    private int _typed;
    private bool _isRefused;

    [Parameter, EditorRequired] public Id<Audit> Audit { get; set; }
    [Parameter, EditorRequired] public required ReportDocument.Section Section { get; set; }
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required WriteSection WriteSection { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }

    private bool IsDirty => ReportSection.Normalise(_text) != _seen;

    private bool IsInConflict => _isRefused && IsDirty && Section.Text != _seen;

    private int Rows => Math.Clamp((_text.Length / 45) + _text.Count(c => c == '\n'), 4, 22);

    private string Named(string part) => $"{part}-{Section.About.Number}";

    // Words that are being typed are never replaced by what arrives; untouched, the field follows.
    protected override void OnParametersSet()
    {
        if (IsDirty)
            return;

        (_text, _seen) = (Section.Text, Section.Text);
        if (Section.At is { } at)
            _said = $"Saved {at.LocalDateTime:HH:mm}{(Section.WrittenBy.Length > 0 && Section.WrittenBy != Me.Name ? $" by {Section.WrittenBy}" : "")}";
    }

    private void Typed(string? text)
    {
        (_text, _said) = (text ?? "", "Not saved yet");
        _ = SaveAfterPauseAsync(++_typed);
    }

    private async Task SaveAfterPauseAsync(int typed)
    {
        try
        {
            await Task.Delay(Pause, Clock, _left.Token);
            if (typed == _typed)
                await InvokeAsync(SaveAsync);
        }
        catch (OperationCanceledException)
        {
            // Closed meanwhile: leaving saves it.
        }
        catch (Exception e)
        {
            await DispatchExceptionAsync(e);
        }
    }

    // One save at a time: the second begins with what the first has stored.
    private async Task SaveAsync()
    {
        await _turn.WaitAsync();
        try
        {
            if (!IsDirty || IsInConflict)
                return;

            var text = ReportSection.Normalise(_text);
            var saved = await WriteSection.RunAsync(new(Audit, Section.Part, text, _seen), Me);
            _isRefused = saved.Refusal == ReportRefusals.SectionChanged;
            if (saved.IsDone)
                _seen = text;
            _said = _isRefused ? "Not saved: see below" : saved.Refusal?.Sentence ?? (IsDirty ? "Not saved yet" : $"Saved {saved.Value.LocalDateTime:HH:mm}");
        }
        finally
        {
            _turn.Release();
        }
        StateHasChanged();
    }

    private Task KeepMineAsync()
    {
        (_seen, _isRefused) = (Section.Text, false);
        return SaveAsync();
    }

    private Task KeepBothAsync()
    {
        _text = $"{_text.TrimEnd()}\n\n{Section.Text}";
        return KeepMineAsync();
    }

    private void TakeTheirs()
    {
        (_text, _seen, _isRefused) = (Section.Text, Section.Text, false);
        _said = "Their text stands";
    }

    public async ValueTask DisposeAsync()
    {
        await _left.CancelAsync();
        if (IsDirty && !_isRefused)
            await WriteSection.RunAsync(new(Audit, Section.Part, _text, _seen), Me);
        _left.Dispose();
    }
}
