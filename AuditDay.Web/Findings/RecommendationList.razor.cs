using AuditDay.Core.Access;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Report;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;

namespace AuditDay.Web.Findings;

/// <summary>The recommendations in the room's order, moved by arrow or by hand.</summary>
public sealed partial class RecommendationList : IAsyncDisposable
{
    private ElementReference _root;
    private RankModule? _module;

    [Parameter, EditorRequired] public Id<Audit> Audit { get; set; }
    [Parameter, EditorRequired] public required EvidenceOfReport.Row Evidence { get; set; }
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required AddingEvidence Adding { get; init; }
    [Inject] public required RankRecommendation Rank { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }
    [Inject] public required IJSRuntime Script { get; init; }

    private bool MayRank => Evidence is { MayAddRecommendations: true, RecommendationsClosed: null, Recommendations.Count: > 1 };

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (MayRank && _module is null && RendererInfo.IsInteractive)
        {
            _module = new RankModule(Script, DropAsync);
            await _module.BindAsync(_root);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_module is not null)
            await _module.DisposeAsync();
    }

    private async Task RankAsync((Id<Recommendation> Recommendation, int To) move)
    {
        if (Snackbar.Say(await Rank.RunAsync(new(move.Recommendation, move.To), Me)))
            Snackbar.Add($"Now number {move.To + 1} of {Evidence.Recommendations.Count}.", Severity.Normal);
    }

    // Counted among the others: where it came from leaves no gap.
    private Task DropAsync(Id<Recommendation> moved, Id<Recommendation>? before) => InvokeAsync(() =>
    {
        var others = Evidence.Recommendations.Select(r => r.Id).Where(id => id != moved).ToList();
        var to = before is { } next && others.IndexOf(next) is >= 0 and var place ? place : others.Count;
        return MayRank ? RankAsync((moved, to)) : Task.CompletedTask;
    });
}
