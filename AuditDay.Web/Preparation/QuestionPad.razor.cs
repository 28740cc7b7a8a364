using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Preparation;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Preparation;

public sealed partial class QuestionPad : IAsyncDisposable
{
    private SavedAsTyped _text = null!;
    private bool _isChoosing;

    [Parameter, EditorRequired] public Id<AuditCase> Case { get; set; }
    [Parameter, EditorRequired] public required MyPreparation.Note Note { get; set; }

    /// <summary>What is stored may differ from what is shown now: by this pad, or by another window.</summary>
    [Parameter] public EventCallback OnSaved { get; set; }

    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required PreparationChanges Changes { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    private KeyQuestions.Row Words => KeyQuestions.Of(Note.KeyQuestion);

    private List<string> Unshared =>
        [.. PreparedNote.LinesOf(_text.Text).Distinct(StringComparer.Ordinal).Where(line => Note.Shared.All(s => s.Text != line))];

    protected override void OnInitialized() => _text = new SavedAsTyped(
        Clock,
        async (text, seen) =>
        {
            var written = await Changes.Write.RunAsync(new(Case, Note.KeyQuestion, text, seen), Me);
            if (!written.IsDone)
                await OnSaved.InvokeAsync();
            return written;
        },
        save => InvokeAsync(async () =>
        {
            await save();
            await OnSaved.InvokeAsync();
            StateHasChanged();
        }));

    protected override void OnParametersSet() => _text.Follow(Note.Text);

    private async Task SaveNowAsync()
    {
        await _text.SaveAsync();
        await OnSaved.InvokeAsync();
    }

    // A line is shared as it is stored.
    private async Task ShareAsync(string line)
    {
        await _text.SaveAsync();
        if (Snackbar.Say(await Changes.Share.RunAsync(new(Case, Note.KeyQuestion, line), Me)))
            Snackbar.Add("Shared with your discussion. You can take it back at any time.", Severity.Normal);
        await OnSaved.InvokeAsync();
    }

    private async Task TakeBackAsync(Id<SharedLine> line)
    {
        if (Snackbar.Say(await Changes.TakeBack.RunAsync(new(line), Me)))
            Snackbar.Add("Taken back. Nobody else sees it any more; it is still in your own notes.", Severity.Normal);
        await OnSaved.InvokeAsync();
    }

    private string Named(string part) => $"{part}-{Words.Wire}";

    public ValueTask DisposeAsync() => _text.DisposeAsync();
}
