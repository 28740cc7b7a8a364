using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.AuditTools;

/// <summary>What stands in the way, what is new, and the last question before a version is fixed for good.</summary>
public partial class PublishPanel
{
    private bool _isAsked;
    private bool _isDiscardAsked;

    [Parameter, EditorRequired] public required ToolToDesign.Row Tool { get; set; }

    /// <summary>Carries the removal out; the page leaves where it is done.</summary>
    [Parameter, EditorRequired] public required Func<Func<Task<bool>>, Task> Discarding { get; set; }

    [CascadingParameter] public required ToolDesk Desk { get; set; }
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required PublishAuditTool Publish { get; init; }
    [Inject] public required DiscardDraft Discard { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    private string NotesHint => Tool.Number > 1
        ? "Agencies that know the last version read this first."
        : "A sentence about what this tool is for. Optional in a first version.";

    private async Task PublishAsync()
    {
        _isAsked = false;
        if (Snackbar.Say(await Publish.RunAsync(new(Tool.Id), Me)))
            await Desk.ReadAgainAsync();
    }

    private async Task<bool> DiscardAsync() => Snackbar.Say(await Discard.RunAsync(new(Tool.Id), Me));

    private string AnchorOf(string key) => Tool.Content.Find(key) is null ? $"section-{key}" : $"question-{key}";
}
