using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Stage;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Stage;

/// <summary>What the room recommends, while it is worded and agreed.</summary>
public partial class StageRecommendations
{
    private IReadOnlyList<RecommendationsOnStage.Row>? _rows;

    [Parameter, EditorRequired] public Id<Audit> Audit { get; set; }

    [Inject] public required RecommendationsOnStage RecommendationsOnStage { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.OfReport(Audit);

    protected override object LoadFor => Audit;

    protected override async Task LoadAsync(CancellationToken ct) => _rows = await RecommendationsOnStage.RunAsync(Audit, Me, ct);
}
