using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.Kernel;
using AuditDay.Core.Themes;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Themes;

/// <summary>The pair put a mark into words for the board. Its quote goes along only where they choose so.</summary>
public partial class SendToBoardDialog
{
    private readonly Guid _operation = Guid.CreateVersion7();
    private string _text = "";
    private bool _withQuote;
    private string? _said;

    [Parameter, EditorRequired] public Id<Annotation> Annotation { get; set; }
    [Parameter, EditorRequired] public required string Quote { get; set; }
    [Parameter] public string Suggestion { get; set; } = "";

    /// <summary>A dialog stands outside the page's cascade, so whoever opens it says who they are.</summary>
    [Parameter, EditorRequired] public required Member Me { get; set; }

    [CascadingParameter] public required IMudDialogInstance Dialog { get; set; }

    [Inject] public required SendToBoard SendToBoard { get; init; }

    /// <summary>The new card, or null where the pair thought better of it.</summary>
    /// <param name="suggestion">What stands in the field at first, such as the mark's note.</param>
    public static async Task<Id<Card>?> ShowAsync(IDialogService dialogs, Member me, Id<Annotation> annotation, string quote, string suggestion = "")
    {
        var shown = await dialogs.ShowAsync<SendToBoardDialog>("Send to the board", new DialogParameters<SendToBoardDialog>
        {
            { d => d.Me, me }, { d => d.Annotation, annotation }, { d => d.Quote, quote }, { d => d.Suggestion, suggestion },
        });
        return (await shown.Result)?.Data as Id<Card>?;
    }

    protected override void OnInitialized() => _text = Suggestion;

    private async Task SendAsync()
    {
        var sent = await SendToBoard.RunAsync(new(_operation, Annotation, _text, _withQuote), Me);
        _said = sent.Refusal?.Sentence;
        if (sent.IsDone)
            Dialog.Close(DialogResult.Ok(sent.Value));
    }
}
