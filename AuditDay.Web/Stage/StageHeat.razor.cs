using AuditDay.Core.Annotations;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Stage;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Stage;

/// <summary>The heat map as the room sees it. Marks alone never make it read again.</summary>
public partial class StageHeat
{
    private HeatOnStage.Row? _heat;

    [Parameter, EditorRequired] public Id<Audit> Audit { get; set; }

    [Inject] public required HeatOnStage HeatOnStage { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.OfBoard(Audit);

    protected override object LoadFor => Audit;

    protected override async Task LoadAsync(CancellationToken ct) => _heat = await HeatOnStage.RunAsync(Audit, Me, ct);

    protected override Task LoadMovedAsync(IReadOnlyList<News> news, CancellationToken ct) =>
        news.All(n => n.Fact is CountedFact) ? Task.CompletedTask : LoadAsync(ct);
}
