using AuditDay.Core.Access;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Findings;

/// <summary>One finding on a case, with what it rests on; read and edited in place.</summary>
public partial class CaseFinding
{
    // The version that the writer began with; none while nobody edits here.
    private long? _seen;

    [Parameter, EditorRequired] public required FeedbackOfCase.FindingRow Finding { get; set; }
    [Parameter] public bool MayWrite { get; set; }

    /// <summary>What the pair have ticked, which can be added to it.</summary>
    [Parameter] public IReadOnlyList<EvidenceRow> Ticked { get; set; } = [];
    [Parameter] public EventCallback OnTaken { get; set; }
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required FindingChanges Changes { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    private Task<Result> SaveAsync(FindingWords words) => Changes.Edit.RunAsync(new(Finding.Id, words, _seen!.Value), Me);

    private async Task TakeTickedAsync()
    {
        var words = Finding.Words with { Evidence = [.. Finding.Words.Evidence, .. Ticked.Select(t => t.Link)] };
        if (Snackbar.Say(await Changes.Edit.RunAsync(new(Finding.Id, words, Finding.Version), Me)))
            await OnTaken.InvokeAsync();
    }

    private async Task RemoveAsync()
    {
        if (Snackbar.Say(await Changes.Remove.RunAsync(new(Finding.Id), Me)))
            Snackbar.OfferUndo($"“{Finding.Words.Title}” is taken out.", async () => Snackbar.Say(await Changes.Restore.RunAsync(new(Finding.Id), Me)));
    }
}
