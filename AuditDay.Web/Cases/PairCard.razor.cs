using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Programme;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Cases;

/// <summary>One case with its two auditors, where and when they meet, and what stands against somebody.</summary>
public partial class PairCard
{
    private readonly string[] _seats = ["", ""];
    private Doing _doing;
    private string _room = "";
    private string _slot = "";
    private long _seen;
    private string? _said;

    private enum Doing
    {
        Nothing,
        Pair,
        Conflict,
    }

    [Parameter, EditorRequired] public required PairsOfAudit.Row Case { get; set; }
    [Parameter, EditorRequired] public required IReadOnlyList<PairsOfAudit.AuditorRow> Auditors { get; set; }
    [Parameter, EditorRequired] public AuditState State { get; set; }
    [Parameter] public bool MayEdit { get; set; }
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required FormPair FormPair { get; init; }
    [Inject] public required ChangePair ChangePair { get; init; }
    [Inject] public required DissolvePair DissolvePair { get; init; }
    [Inject] public required LiftConflict LiftConflict { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    private IEnumerable<PairsOfAudit.AuditorRow> Chosen => _seats.Select(Find).OfType<PairsOfAudit.AuditorRow>();

    private IEnumerable<string> Warnings => Chosen.Where(a => a.OwnAgencyOn.Contains(Case.Id))
        .Select(a => $"{a.Name} would read their own agency’s return on this case. Choose somebody else if you can.");

    private string SaveAs => Leaving is { Count: > 0 } leaving && State >= AuditState.Ready
        ? $"Save: {string.Join(" and ", leaving)} lose{(leaving.Count == 1 ? "s" : "")} {Case.Reference} at once"
        : "Save";

    private List<string> Leaving =>
        [.. new[] { Case.First, Case.Second }.OfType<PairsOfAudit.Seat>().Where(s => !_seats.Contains(s.Id.ToString())).Select(s => s.Name)];

    private void Edit()
    {
        (_doing, _said, _seen) = (Doing.Pair, null, Case.Version);
        (_seats[0], _seats[1]) = (KeptIn(Case.First), KeptIn(Case.Second));
        (_room, _slot) = (Case.Room, Case.Slot);
    }

    // Whoever declared a conflict is not offered again: their seat stands open.
    private static string KeptIn(PairsOfAudit.Seat? seat) => seat is { Conflict: null } ? seat.Id.ToString() : "";

    private IEnumerable<PairsOfAudit.AuditorRow> Free(string chosen) =>
        Auditors.Where(a => a.Id.ToString() == chosen || (!a.IsDisabled && !a.BarredFrom.Contains(Case.Id)));

    private PairsOfAudit.AuditorRow? Find(string id) => Auditors.FirstOrDefault(a => a.Id.ToString() == id);

    private string Say(PairsOfAudit.AuditorRow auditor) =>
        $"{auditor.Name}{(auditor.Name.Contains(auditor.From, StringComparison.Ordinal) ? "" : $", {auditor.From}")}: {(auditor.Load == 1 ? "1 case" : $"{auditor.Load} cases")}{(auditor.OwnAgencyOn.Contains(Case.Id) ? ", own agency has a return" : "")}";

    private string Field(string name) => $"{name}-{Case.Id}";

    private async Task SaveAsync()
    {
        if (Find(_seats[0]) is not { } first || Find(_seats[1]) is not { } second)
        {
            _said = "Choose both auditors.";
            return;
        }

        var saved = Case.First is null
            ? await FormPair.RunAsync(new(Case.Id, first.Id, second.Id, _room, _slot), Me)
            : await ChangePair.RunAsync(new(Case.Id, first.Id, second.Id, _room, _slot, _seen), Me);
        _said = saved.Refusal?.Sentence;
        if (saved.IsDone)
            _doing = Doing.Nothing;
    }

    private async Task DissolveAsync() => Snackbar.Say(await DissolvePair.RunAsync(new(Case.Id), Me));

    private async Task LiftAsync(PairsOfAudit.ConflictRow conflict) => Snackbar.Say(await LiftConflict.RunAsync(new(Case.Id, conflict.Member), Me));
}
