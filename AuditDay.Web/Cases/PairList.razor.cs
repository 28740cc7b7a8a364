using AuditDay.Core.Cases;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Cases;

/// <summary>Who reads which case: suggested fairly, changed by hand, with conflicts of interest on top.</summary>
public partial class PairList
{
    private PairsOfAudit.View? _view;
    private IReadOnlyList<PairSuggestions.Suggestion>? _suggestions;

    [Parameter, EditorRequired] public Id<Audit> Audit { get; set; }
    [Parameter, EditorRequired] public required string Slug { get; set; }

    [Inject] public required PairsOfAudit PairsOfAudit { get; init; }
    [Inject] public required SuggestPairs SuggestPairs { get; init; }
    [Inject] public required FormPair FormPair { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.Of(Audit);

    private IReadOnlyList<PairsOfAudit.Row> Unpaired => [.. _view!.Cases.Where(c => c.First is null)];

    private IEnumerable<(PairsOfAudit.Row Row, PairsOfAudit.Seat Seat)> Conflicts =>
        _view!.Cases.SelectMany(c => new[] { c.First, c.Second }.OfType<PairsOfAudit.Seat>().Where(s => s.Conflict is not null).Select(s => (c, s)));

    private string Counts
    {
        get
        {
            var seats = _view!.Cases.SelectMany(c => new[] { c.First, c.Second }).OfType<PairsOfAudit.Seat>().ToList();
            var confirmed = seats.Count == 0 ? "" : $" {seats.Count(s => s.ConfirmedAt is not null)} of {seats.Count} have confirmed that they know of no conflict.";
            return $"{_view.Cases.Count - Unpaired.Count} of {_view.Cases.Count} cases have a pair.{confirmed}";
        }
    }

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _view = await PairsOfAudit.RunAsync(Audit, Me, ct);
        if (_view is null)
            SayNotFound();
        // What was suggested follows what has changed: a pair formed, a conflict declared.
        else if (_suggestions is not null && await SuggestPairs.RunAsync(Audit, Me, ct) is var fresh && _suggestions is not null)
            _suggestions = fresh;
    }

    private async Task SuggestAsync() => _suggestions = await SuggestPairs.RunAsync(Audit, Me);

    private async Task UseAsync(PairSuggestions.Suggestion suggestion)
    {
        if (suggestion.Pair is { } pair)
            Snackbar.Say(await FormPair.RunAsync(new(suggestion.Case, pair.First, pair.Second, "", ""), Me));
    }

    private async Task UseAllAsync()
    {
        foreach (var suggestion in _suggestions!.Where(s => s.Pair is not null).ToList())
            await UseAsync(suggestion);
        _suggestions = null;
    }
}
