using AuditDay.Core.Access;
using AuditDay.Core.Journal;
using AuditDay.Core.Programme;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Programme;

/// <summary>The facilitator's desk: where the day stands, and what moving it opens and closes.</summary>
public partial class DayDesk
{
    private AuditBySlug.Row? _audit;
    private Phase? _asked;

    [Parameter] public string Slug { get; set; } = "";

    [Inject] public required AuditBySlug AuditBySlug { get; init; }
    [Inject] public required MovePhase MovePhase { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    protected override Topic? Topic => _audit is { } audit ? Core.Journal.Topic.Of(audit.Id) : null;

    protected override object LoadFor => Slug;

    protected override async Task LoadAsync(CancellationToken ct)
    {
        var audit = await AuditBySlug.RunAsync(Slug, Me, ct);
        if (audit is null || !audit.Hats.Any(h => Matrix.Of(h, Resource.Phases).HasFlag(Right.Update)))
            SayNotFound();
        else
            _audit = audit;
    }

    private async Task MoveAsync(Phase to)
    {
        _asked = null;
        Snackbar.Say(await MovePhase.RunAsync(new(_audit!.Id, _audit.Phase, to), Me));
    }

    private static string Opens(Phase phase) => $"Open: {InWords(DayPhases.OpenIn(phase))}";

    private string Changes(Phase to)
    {
        var now = DayPhases.OpenIn(_audit!.Phase).ToList();
        var then = DayPhases.OpenIn(to).ToList();
        return $"Opens {InWords(then.Except(now))}. Closes {InWords(now.Except(then))}. Nothing that is written is lost.";
    }

    private static string InWords(IEnumerable<Work> works)
    {
        var names = works.Select(ProgrammeRefusals.Name).ToList();
        return names.Count == 0 ? "nothing" : string.Join(", ", names);
    }
}
