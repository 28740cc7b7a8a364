using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Annotations;

/// <summary>One mark, opened: its key question, tags and note. A note is saved as it is typed, and a partner's is never written over.</summary>
public sealed partial class MarkEditor : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(700);

    private readonly CancellationTokenSource _left = new();
    private ElementReference _tagField;
    private ElementReference _noteField;
    private string _tag = "";
    private string _note = "";
    private string _seen = "";
    private string _said = "";
    private int _typed;
    private MarkField? _focused;

    [Parameter, EditorRequired] public required MarksOfCase.Row Mark { get; set; }
    [Parameter, EditorRequired] public required string Place { get; set; }
    [Parameter, EditorRequired] public required IReadOnlyList<string> Tags { get; set; }
    [Parameter] public MarkField? Field { get; set; }
    [Parameter] public EventCallback<MarksOfCase.Row> OnGoTo { get; set; }
    [Parameter] public EventCallback<Id<Annotation>> OnAsk { get; set; }
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required MarkChanges Changes { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    private string Named(string part) => $"{part}-{Mark.Id}";

    // Words that are being typed are never replaced by what arrives; untouched, the field follows.
    protected override void OnParametersSet()
    {
        if (_note == _seen)
            (_note, _seen) = (Mark.Note, Mark.Note);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (Field is null || Field == _focused)
            return;

        _focused = Field;
        await (Field == MarkField.Tag ? _tagField : _noteField).FocusAsync();
    }

    private async Task SetKeyQuestionAsync(KeyQuestion key) =>
        Snackbar.Say(await Changes.SetKeyQuestion.RunAsync(new(Guid.CreateVersion7(), Mark.Id, Mark.KeyQuestion == key ? null : key), Me));

    private async Task AddTagAsync()
    {
        if (Snackbar.Say(await Changes.AddTag.RunAsync(new(Guid.CreateVersion7(), Mark.Id, _tag), Me)))
            _tag = "";
    }

    private async Task RemoveTagAsync(string tag) =>
        Snackbar.Say(await Changes.RemoveTag.RunAsync(new(Guid.CreateVersion7(), Mark.Id, tag), Me));

    private async Task RemoveAsync()
    {
        if (Snackbar.Say(await Changes.Remove.RunAsync(new(Guid.CreateVersion7(), Mark.Id), Me)))
            Snackbar.Add("Mark removed. “Undo my last change” brings it back.", Severity.Normal);
    }

    private void Typed(string? note)
    {
        (_note, _said) = (note ?? "", "Not saved yet");
        _ = SaveAfterPauseAsync(++_typed);
    }

    private async Task SaveAfterPauseAsync(int typed)
    {
        try
        {
            await Task.Delay(Pause, Clock, _left.Token);
            if (typed == _typed)
                await InvokeAsync(SaveNoteAsync);
        }
        catch (OperationCanceledException)
        {
            // Closed meanwhile: leaving the field has saved it.
        }
        catch (Exception e)
        {
            await DispatchExceptionAsync(e);
        }
    }

    private async Task SaveNoteAsync()
    {
        if (_note == _seen)
            return;

        var note = _note;
        var saved = await Changes.SetNote.RunAsync(new(Guid.CreateVersion7(), Mark.Id, note, _seen), Me);
        if (saved.IsDone)
            _seen = note.Trim();
        // A refusal names what stands now; from then on the writer has seen it and may put the two together.
        else if (saved.Refusal!.Code == "annotations.note-changed")
            _seen = Mark.Note;
        _said = saved.Refusal?.Sentence ?? $"Saved {Clock.GetLocalNow():HH:mm}";
        StateHasChanged();
    }

    public void Dispose()
    {
        _left.Cancel();
        _left.Dispose();
    }
}
