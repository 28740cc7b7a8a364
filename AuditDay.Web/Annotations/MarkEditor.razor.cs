using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Web.Shell;
using AuditDay.Web.Themes;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Annotations;

/// <summary>One mark, opened: its key question, tags and note. Its note is saved as it is typed.</summary>
public sealed partial class MarkEditor : IAsyncDisposable
{
    private ElementReference _tagField;
    private ElementReference _noteField;
    private string _tag = "";
    private SavedAsTyped _note = null!;
    private SavedAsTyped _why = null!;
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
    [Inject] public required IDialogService Dialogs { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    private string Named(string part) => $"{part}-{Mark.Id}";

    protected override void OnInitialized()
    {
        _note = new SavedAsTyped(Clock, (note, seen) => Changes.SetNote.RunAsync(new(Guid.CreateVersion7(), Mark.Id, note, seen), Me), InTurnAsync);
        // Only they themselves write it, so there is nobody's newer word to be careful of.
        _why = new SavedAsTyped(Clock, (why, _) => Changes.Weigh.RunAsync(new(Mark.Id, MarkOpinion.SeesDifferently, why), Me), InTurnAsync);
    }

    protected override void OnParametersSet()
    {
        _note.Follow(Mark.Note);
        _why.Follow(Mark.OpinionWhy);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (Field is null || Field == _focused)
            return;

        _focused = Field;
        await (Field == MarkField.Tag ? _tagField : _noteField).FocusAsync();
    }

    private Task InTurnAsync(Func<Task> save) => InvokeAsync(async () =>
    {
        await save();
        StateHasChanged();
    });

    // Pressed again, it is taken back.
    private async Task WeighAsync(MarkOpinion opinion) =>
        Snackbar.Say(await Changes.Weigh.RunAsync(new(Mark.Id, Mark.Opinion == opinion ? null : opinion, Mark.OpinionWhy), Me));

    private async Task SetKeyQuestionAsync(KeyQuestion key) =>
        Snackbar.Say(await Changes.SetKeyQuestion.RunAsync(new(Guid.CreateVersion7(), Mark.Id, Mark.KeyQuestion == key ? null : key), Me));

    private async Task AddTagAsync()
    {
        if (Snackbar.Say(await Changes.AddTag.RunAsync(new(Guid.CreateVersion7(), Mark.Id, _tag), Me)))
            _tag = "";
    }

    private async Task RemoveTagAsync(string tag) =>
        Snackbar.Say(await Changes.RemoveTag.RunAsync(new(Guid.CreateVersion7(), Mark.Id, tag), Me));

    private async Task SendToBoardAsync()
    {
        if (await SendToBoardDialog.ShowAsync(Dialogs, Me, Mark.Id, Mark.Quote) is not null)
            Snackbar.Add("Sent to the board.", Severity.Normal);
    }

    private async Task RemoveAsync()
    {
        if (Snackbar.Say(await Changes.Remove.RunAsync(new(Guid.CreateVersion7(), Mark.Id), Me)))
            Snackbar.Add("Mark removed. “Undo my last change” brings it back.", Severity.Normal);
    }

    public async ValueTask DisposeAsync()
    {
        await _note.DisposeAsync();
        await _why.DisposeAsync();
    }
}
