using AuditDay.Core.Desk;
using AuditDay.Core.Journal;
using AuditDay.Core.Programme;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Desk;

/// <summary>What of the running day stands on every screen; by it a screen also counts as somebody's who is here.</summary>
public partial class DayNow
{
    private IReadOnlyList<DaysNow.Row> _days = [];

    [Inject] public required DaysNow DaysNow { get; init; }
    [Inject] public required OpenScreen Screen { get; init; }

    // Days that begin or end move the programme; what runs on each moves its own topic.
    protected override Topic? Topic => Core.Journal.Topic.Programme;

    protected override IEnumerable<Topic> AlsoWatched => _days.Select(d => Core.Journal.Topic.OfDay(d.Audit));

    protected override void OnInitialized() => Screen.IsOf(Me.Id);

    protected override async Task LoadAsync(CancellationToken ct) => _days = await DaysNow.RunAsync(Me, ct);

    protected override Task LoadMovedAsync(IReadOnlyList<News> news, CancellationToken ct) =>
        news.All(n => n.Fact is AuditFact and not (AuditMoved or PhaseMoved or FacilitatorNamed or AuditorNamed)) ? Task.CompletedTask : LoadAsync(ct);
}
