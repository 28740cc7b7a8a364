using AuditDay.Core.Returns.Word;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Returns;

/// <summary>What a file would bring in, in four groups, with what stands online beside it. Nothing is saved from here but by the button.</summary>
public partial class WordPreviewView
{
    private ElementReference _heading;

    [Parameter, EditorRequired] public required WordDecisions Decisions { get; set; }
    [Parameter, EditorRequired] public required string Case { get; set; }
    [Parameter, EditorRequired] public required string Agency { get; set; }
    [Parameter] public string? Refusal { get; set; }
    [Parameter] public bool IsSaving { get; set; }
    [Parameter] public EventCallback OnSave { get; set; }
    [Parameter] public EventCallback OnCancel { get; set; }

    private WordPreview Preview => Decisions.Preview;

    private int Parts => Decisions.Parts().Count;

    private string SaveWords => Parts switch
    {
        0 when Decisions.StillOpen == 0 => "Nothing to save",
        0 => "Save",
        1 => "Save one answer",
        var n => $"Save {n} answers",
    };

    private string Counts => string.Join(" · ", new[]
    {
        (Of(WordGroup.Matched).Count, "matched"), (Of(WordGroup.NeedsChecking).Count, "to check"), (Preview.Leftovers.Count, "without a place"), (Of(WordGroup.Blank).Count, "blank"),
    }.Select(c => $"{c.Item1} {c.Item2}"));

    // The form above is gone: whoever cannot see the page is told what came in its place.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
            await _heading.FocusAsync();
    }

    private List<WordAnswer> Of(WordGroup group) => [.. Preview.Answers.Where(a => a.Group == group)];
}
