using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Themes;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Themes;

/// <summary>The pair put a mark into words for the board. Its quote goes along only where they choose so.</summary>
public partial class SendToBoardDialog
{
    private readonly Guid _operation = Guid.CreateVersion7();
    private string _text = "";
    private string _quote = "";
    private bool _withQuote;
    private string? _said;

    /// <summary>The mark of an answer that is sent; none where it is a passage of the notes.</summary>
    [Parameter] public Id<Annotation>? Annotation { get; set; }

    [Parameter] public Id<TextAnchor>? Passage { get; set; }
    [Parameter, EditorRequired] public required string Quote { get; set; }

    /// <summary>A note goes on being typed while this is open: how its passage reads now.</summary>
    [Parameter] public Func<Task<string>>? ReadQuote { get; set; }

    [Parameter] public string Suggestion { get; set; } = "";

    /// <summary>A dialog stands outside the page's cascade, so whoever opens it says who they are.</summary>
    [Parameter, EditorRequired] public required Member Me { get; set; }

    [CascadingParameter] public required IMudDialogInstance Dialog { get; set; }

    [Inject] public required SendToBoard SendToBoard { get; init; }
    [Inject] public required SendPassageToBoard SendPassageToBoard { get; init; }

    /// <summary>The new card, or null where the pair thought better of it.</summary>
    /// <param name="suggestion">What stands in the field at first, such as the mark's note.</param>
    public static Task<Id<Card>?> ShowAsync(IDialogService dialogs, Member me, Id<Annotation> annotation, string quote, string suggestion = "") =>
        ShowAsync(dialogs, new()
        {
            { d => d.Me, me }, { d => d.Annotation, annotation }, { d => d.Quote, quote }, { d => d.Suggestion, suggestion },
        });

    /// <inheritdoc cref="ShowAsync(IDialogService, Member, Id{Annotation}, string, string)"/>
    public static Task<Id<Card>?> ShowAsync(IDialogService dialogs, Member me, Id<TextAnchor> passage, string quote, Func<Task<string>> readQuote) =>
        ShowAsync(dialogs, new()
        {
            { d => d.Me, me }, { d => d.Passage, passage }, { d => d.Quote, quote }, { d => d.ReadQuote, readQuote },
        });

    private static async Task<Id<Card>?> ShowAsync(IDialogService dialogs, DialogParameters<SendToBoardDialog> parameters)
    {
        var shown = await dialogs.ShowAsync<SendToBoardDialog>("Send to the board", parameters);
        return (await shown.Result)?.Data as Id<Card>?;
    }

    protected override void OnInitialized() => (_text, _quote) = (Suggestion, Quote);

    private async Task SendAsync()
    {
        var sent = Passage is { } passage
            ? await SendPassageToBoard.RunAsync(new(_operation, passage, _text, _withQuote ? _quote : null), Me)
            : await SendToBoard.RunAsync(new(_operation, Annotation!.Value, _text, _withQuote), Me);
        _said = sent.Refusal?.Sentence;
        if (sent.Refusal == BoardRefusals.QuoteChanged && ReadQuote is not null)
            _quote = await ReadQuote();
        if (sent.IsDone)
            Dialog.Close(DialogResult.Ok(sent.Value));
    }
}
