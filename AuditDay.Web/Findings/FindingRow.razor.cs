using AuditDay.Core.Access;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Report;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Findings;

/// <summary>One finding, read and edited in place.</summary>
public partial class FindingRow
{
    // The version that the writer began with; none while nobody edits here.
    private long? _seen;
    private IReadOnlyList<EvidenceRow> _restsOn = [];

    [Parameter, EditorRequired] public Id<Audit> Audit { get; set; }
    [Parameter, EditorRequired] public required EvidenceOfReport.FindingRow Finding { get; set; }
    [Parameter, EditorRequired] public required EvidenceOfReport.Row Evidence { get; set; }

    /// <summary>Its list stands right under a heading of the page, not under one of a section's.</summary>
    [Parameter] public bool IsUnderPageHeading { get; set; }

    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required FindingChanges Changes { get; init; }
    [Inject] public required TraceEvidence Trace { get; init; }
    [Inject] public required AddingEvidence Adding { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    private string About
    {
        get
        {
            var cases = Evidence.Cases.Where(c => Finding.Words.Cases.Contains(c.Id)).Select(c => c.Reference);
            return string.Join(" · ", new[] { FindingKinds.InWords(Finding.Words.Kind), string.Join(", ", cases), Finding.ThemeTitle is { } t ? $"Theme: {t}" : "" }
                .Where(part => part.Length > 0));
        }
    }

    private async Task EditAsync()
    {
        _restsOn = (await Trace.RunAsync(Audit, Finding.Id, null, Me))?.Chosen ?? [];
        _seen = Finding.Version;
    }

    private Task<Result> SaveAsync(FindingWords words) => Changes.Edit.RunAsync(new(Finding.Id, words, _seen!.Value), Me);

    private Task RecommendAsync() =>
        Adding.RecommendationAsync(Audit, Evidence.Themes.FirstOrDefault(t => t.Id == Finding.Theme), Finding.Id, Me);

    private async Task RemoveAsync()
    {
        if (Snackbar.Say(await Changes.Remove.RunAsync(new(Finding.Id), Me)))
            Snackbar.OfferUndo($"“{Finding.Words.Title}” is taken out.", async () => Snackbar.Say(await Changes.Restore.RunAsync(new(Finding.Id), Me)));
    }
}
