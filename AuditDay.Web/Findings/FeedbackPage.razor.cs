using System.Globalization;
using AuditDay.Core.Cases;
using AuditDay.Core.Findings;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Findings;

/// <summary>Released feedback, as a case's managers and practitioners read it. When it is taken back it closes before their eyes.</summary>
public partial class FeedbackPage
{
    private ReleasedFeedback.Row? _feedback;

    [Parameter] public Guid CaseId { get; set; }

    [Inject] public required ReleasedFeedback ReleasedFeedback { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.Of(new Id<AuditCase>(CaseId));

    protected override IEnumerable<Topic> AlsoWatched => _feedback is { } feedback ? [Core.Journal.Topic.Of(feedback.Audit)] : [];

    protected override object LoadFor => CaseId;

    private string Released => $"released on {Clock.ToLocal(_feedback!.ReleasedAt).ToString("dddd d MMMM", CultureInfo.GetCultureInfo("en-GB"))}";

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _feedback = await ReleasedFeedback.RunAsync(new(CaseId), Me, ct);
        if (_feedback is null)
            SayNotFound();
        else
            Trail.Saw(Me, new CaseFeedbackOpened(_feedback.Audit, new Id<AuditCase>(CaseId)));
    }

    // The pair work on the case all day long; what is released moves with few of it.
    protected override Task LoadMovedAsync(IReadOnlyList<News> news, CancellationToken ct) =>
        news.Any(n => n.Fact is FeedbackFact or CaseFact or AuditFact) ? LoadAsync(ct) : Task.CompletedTask;
}
