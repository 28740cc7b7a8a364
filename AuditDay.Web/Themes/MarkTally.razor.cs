using AuditDay.Core.Annotations;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Themes;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Themes;

/// <summary>Counts of marks that follow the marking. It alone moves with each mark; the board around it rests.</summary>
public partial class MarkTally
{
    private IReadOnlyDictionary<MarkCell, int>? _counts;

    [Parameter, EditorRequired] public Id<Audit> Audit { get; set; }
    [Parameter, EditorRequired] public AuditState State { get; set; }
    [Parameter, EditorRequired] public Phase Phase { get; set; }
    [Parameter, EditorRequired] public required RenderFragment<IReadOnlyDictionary<MarkCell, int>> ChildContent { get; set; }

    [Inject] public required MarkCountsOfAudit MarkCountsOfAudit { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.OfBoard(Audit);

    protected override object LoadFor => (Audit, State, Phase);

    protected override async Task LoadAsync(CancellationToken ct) => _counts = await MarkCountsOfAudit.RunAsync(Audit, Me, ct);

    protected override Task LoadMovedAsync(IReadOnlyList<News> news, CancellationToken ct) =>
        news.Any(n => n.Fact is CountedFact) ? LoadAsync(ct) : Task.CompletedTask;
}
