using AuditDay.Core.ActionPlan;
using AuditDay.Core.Journal;
using AuditDay.Core.Learning;
using AuditDay.Core.Programme;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Learning;

/// <summary>Across audits: what comes back, what was done, what it changed.</summary>
public partial class LearningPage
{
    private const int Few = 4;

    private LearningAcrossAudits.Row? _learning;
    private bool _allSaid;

    [Inject] public required LearningAcrossAudits LearningAcrossAudits { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.Programme;

    protected override IEnumerable<Topic> AlsoWatched => [Core.Journal.Topic.OfAllActions];

    protected override async Task LoadAsync(CancellationToken ct) => _learning = await LearningAcrossAudits.RunAsync(Me, ct);

    // The phases of a day move nothing here.
    protected override Task LoadMovedAsync(IReadOnlyList<News> news, CancellationToken ct) =>
        news.Any(n => n.Fact is AuditMoved or ActionFact) ? LoadAsync(ct) : Task.CompletedTask;
}
