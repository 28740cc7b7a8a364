using AuditDay.Core.Cases;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Preparation;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Preparation;

/// <summary>A practitioner's own page before a discussion.</summary>
public partial class PreparePage
{
    private MyPreparation.View? _mine;
    private IReadOnlyList<DatesForMe.Row> _dates = [];

    [Parameter] public Guid CaseId { get; set; }

    [Inject] public required MyPreparation MyPreparation { get; init; }
    [Inject] public required DatesForMe DatesForMe { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.Of(Id);

    protected override IEnumerable<Topic> AlsoWatched => _mine is { } mine ? [Core.Journal.Topic.Of(mine.Audit)] : [];

    protected override object LoadFor => CaseId;

    private Id<AuditCase> Id => new(CaseId);

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _mine = await MyPreparation.RunAsync(Id, Me, ct);
        if (_mine is null)
        {
            SayNotFound();
            return;
        }

        _dates = (await DatesForMe.RunAsync(_mine.Audit, Me, ct))?.Dates ?? [];
    }

    // The pair mark this case all day long; none of that is shown here.
    protected override Task LoadMovedAsync(IReadOnlyList<News> news, CancellationToken ct) =>
        news.Any(n => n.Fact is CaseFact or AuditFact or ReturnMoved or BriefingPlaceMoved or BriefingWithdrawn) ? LoadAsync(ct) : Task.CompletedTask;

    // What is written for oneself moves no topic, so the pad that saved it says so.
    private async Task ReadAgainAsync()
    {
        if (await MyPreparation.RunAsync(Id, Me) is { } mine)
            _mine = mine;
    }

    private string Here(string part) => $"prepare/{CaseId}#{part}";
}
