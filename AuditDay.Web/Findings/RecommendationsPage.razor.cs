using AuditDay.Core.Annotations;
using AuditDay.Core.Findings;
using AuditDay.Core.Journal;
using AuditDay.Core.Programme;
using AuditDay.Core.Report;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Findings;

/// <summary>The afternoon's page: themes become findings of the group, findings become recommendations, and the room puts them in order.</summary>
public partial class RecommendationsPage
{
    private AuditBySlug.Row? _audit;
    private EvidenceOfReport.Row? _evidence;
    private IReadOnlyList<PairFindingsOfAudit.Row> _ofPairs = [];

    [Parameter] public string Slug { get; set; } = "";

    [Inject] public required AuditBySlug AuditBySlug { get; init; }
    [Inject] public required EvidenceOfReport EvidenceOfReport { get; init; }
    [Inject] public required PairFindingsOfAudit PairFindingsOfAudit { get; init; }
    [Inject] public required AddingEvidence Adding { get; init; }

    protected override Topic? Topic => _audit is { } audit ? Core.Journal.Topic.Of(audit.Id) : null;

    protected override IEnumerable<Topic> AlsoWatched =>
        _audit is { } audit ? [Core.Journal.Topic.OfReport(audit.Id), Core.Journal.Topic.OfBoard(audit.Id)] : [];

    protected override object LoadFor => Slug;

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _audit = await AuditBySlug.RunAsync(Slug, Me, ct);
        _evidence = _audit is { } audit ? await EvidenceOfReport.RunAsync(audit.Id, Me, ct) : null;
        if (_evidence is null)
            SayNotFound();
        else
            _ofPairs = await PairFindingsOfAudit.RunAsync(_audit!.Id, Me, ct);
    }

    // Marks move counts of the board; none of that is shown here.
    protected override Task LoadMovedAsync(IReadOnlyList<News> news, CancellationToken ct) =>
        news.All(n => n.Fact is CountedFact) ? Task.CompletedTask : LoadAsync(ct);

    private Task DraftFromAsync(PairFindingsOfAudit.Row found) => Adding.FindingAsync(
        _audit!.Id, _evidence!, null, Me, found.KeyQuestion,
        [new EvidenceRow(new(EvidenceKind.Finding, found.Id.Value), $"A finding of the auditors of {found.Reference}", found.Title, null)]);

    private string References(ReportTheme theme) => string.Join(", ", _evidence!.Cases.Where(c => theme.Cases.Contains(c.Id)).Select(c => c.Reference));
}
