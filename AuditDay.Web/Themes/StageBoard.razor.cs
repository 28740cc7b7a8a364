using AuditDay.Core.Journal;
using AuditDay.Core.Programme;
using AuditDay.Core.Themes;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Themes;

/// <summary>Themes and counts as the room sees them, the widest first. It follows the board.</summary>
public partial class StageBoard
{
    private StageOfAudit.Row? _stage;

    [Parameter, EditorRequired] public required string Slug { get; set; }
    [Parameter, EditorRequired] public AuditState State { get; set; }
    [Parameter, EditorRequired] public Phase Phase { get; set; }

    [Inject] public required StageOfAudit StageOfAudit { get; init; }

    protected override Topic? Topic => _stage is { } stage ? Core.Journal.Topic.OfBoard(stage.Audit) : null;

    protected override object LoadFor => (Slug, State, Phase);

    private List<StageOfAudit.ThemeRow> Shown =>
        [.. _stage!.Themes.Take(StageOfAudit.Most)];

    // The page around it says "not found" where it has gone.
    protected override async Task LoadAsync(CancellationToken ct) => _stage = await StageOfAudit.RunAsync(Slug, Me, ct);

    private string Share(StageOfAudit.ThemeRow theme) =>
        FormattableString.Invariant($"{(_stage!.Cases == 0 ? 0 : 100.0 * theme.Cases / _stage.Cases):0}%");
}
