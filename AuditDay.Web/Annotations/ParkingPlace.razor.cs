using AuditDay.Core.Annotations;
using AuditDay.Core.Cases;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Web.Findings;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Annotations;

public partial class ParkingPlace
{
    private ParkedLinesOfCase.Row? _parked;
    private string _text = "";
    private string? _refusal;
    private Guid _operation = Guid.CreateVersion7();

    [Parameter, EditorRequired] public Id<AuditCase> Case { get; set; }
    [Parameter, EditorRequired] public AuditState State { get; set; }
    [Parameter, EditorRequired] public Phase Phase { get; set; }

    [Inject] public required ParkedLinesOfCase ParkedLinesOfCase { get; init; }
    [Inject] public required ParkingChanges Changes { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.Of(Case);

    // The day decides what may be written.
    protected override object LoadFor => (Case, State, Phase);

    private bool MayWrite => _parked is { MayWrite: true, WhyClosed: null };

    protected override async Task LoadAsync(CancellationToken ct) => _parked = await ParkedLinesOfCase.RunAsync(Case, Me, ct);

    protected override Task LoadMovedAsync(IReadOnlyList<News> news, CancellationToken ct) =>
        news.Any(n => n.Fact is ParkedLineMoved) ? LoadAsync(ct) : Task.CompletedTask;

    // What was typed stays until it is stored.
    private async Task ParkAsync()
    {
        var parked = await Changes.Park.RunAsync(new(_operation, Case, _text), Me);
        _refusal = parked.Refusal?.Sentence;
        if (parked.IsDone)
            (_text, _operation) = ("", Guid.CreateVersion7());
    }

    private async Task SettleAsync(Id<ParkedLine> line, bool isSettled) => Snackbar.Say(await Changes.Settle.RunAsync(new(line, isSettled), Me));

    private async Task RemoveAsync(ParkedLinesOfCase.Line line)
    {
        if (Snackbar.Say(await Changes.Remove.RunAsync(new(line.Id), Me)))
            Snackbar.OfferUndo("The line is taken out.", async () => Snackbar.Say(await Changes.Remove.RunAsync(new(line.Id, IsRemoved: false), Me)));
    }
}
