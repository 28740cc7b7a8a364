using AuditDay.Core.Access;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Report;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Findings;

/// <summary>One recommendation, read and edited in place; agreed, then answered by its owner.</summary>
public partial class RecommendationRow
{
    // The version that the writer began with; none while nobody edits here.
    private long? _seen;
    private bool _isAnswering;
    private RecommendationState _answer = RecommendationState.Accepted;
    private string _reason = "";

    [Parameter, EditorRequired] public required EvidenceOfReport.RecommendationRow Recommendation { get; set; }
    [Parameter, EditorRequired] public Id<Audit> Audit { get; set; }
    [Parameter, EditorRequired] public bool MayEdit { get; set; }
    [Parameter] public bool MayRank { get; set; }
    [Parameter] public int Place { get; set; }
    [Parameter] public int Last { get; set; }
    [Parameter] public EventCallback<(Id<Recommendation> Recommendation, int To)> OnRank { get; set; }
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required RecommendationChanges Changes { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    private string About => string.Join(" · ", new[]
    {
        RecommendationStates.InWords(Recommendation.Words.Level),
        Recommendation.Words.Owner,
        Recommendation.FindingTitle is { } finding ? $"Finding: {finding}" : "",
        Recommendation.ThemeTitle is { } theme ? $"Theme: {theme}" : "",
    }.Where(part => part.Length > 0));

    private string Named(string part) => $"{part}-{Recommendation.Id}";

    private Task<Result> SaveAsync(RecommendationWords words) => Changes.Edit.RunAsync(new(Recommendation.Id, words, _seen!.Value), Me);

    private async Task AgreeAsync() => Snackbar.Say(await Changes.Agree.RunAsync(new(Recommendation.Id), Me));

    private async Task RespondAsync()
    {
        if (Snackbar.Say(await Changes.Respond.RunAsync(new(Recommendation.Id, _answer, _reason), Me)))
            (_isAnswering, _reason) = (false, "");
    }

    private async Task RemoveAsync()
    {
        if (Snackbar.Say(await Changes.Remove.RunAsync(new(Recommendation.Id), Me)))
            Snackbar.OfferUndo("The recommendation is taken out.", async () => Snackbar.Say(await Changes.Restore.RunAsync(new(Recommendation.Id), Me)));
    }
}
