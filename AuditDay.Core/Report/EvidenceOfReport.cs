using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using AuditDay.Core.Themes;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Report;

/// <summary>The findings across cases, recommendations and themes of a report, for those who work on them. What a pair found in their case stays with it.</summary>
public sealed class EvidenceOfReport(IStore store) : IUseCase
{
    /// <param name="FindingsClosed">Why findings cannot be written now; null where they can.</param>
    public sealed record Row(
        bool MayAddFindings, string? FindingsClosed, bool MayAddRecommendations, string? RecommendationsClosed,
        IReadOnlyList<CaseRow> Cases, IReadOnlyList<ReportTheme> Themes, IReadOnlyList<FindingRow> Findings, IReadOnlyList<RecommendationRow> Recommendations);

    public sealed record CaseRow(Id<AuditCase> Id, string Reference);

    public sealed record FindingRow(Id<Finding> Id, FindingWords Words, Id<PracticeTheme>? Theme, string? ThemeTitle, bool MayEdit, long Version);

    public sealed record RecommendationRow(
        Id<Recommendation> Id, RecommendationWords Words, RecommendationState State, string Reason,
        string? FindingTitle, Id<PracticeTheme>? Theme, string? ThemeTitle, long Version)
    {
        public Id<Finding>? Finding { get; init; }
    }

    /// <summary>Null where the draft is not for this member: readers of the published report see only what is printed.</summary>
    public async Task<Row?> RunAsync(Id<Audit> audit, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.StandingAsync(by, audit, ct) is not { } standing || !standing.May(Right.Read, Resource.ReportDraft))
            return null;

        var themes = await ReportTheme.ReadAsync(db, audit, ct);
        var findings = await db.Findings.AsNoTracking().Where(f => f.Audit == audit && f.Case == null && !f.IsRemoved).OrderBy(f => f.Id).ToListAsync(ct);
        var recommendations = await db.Recommendations.AsNoTracking()
            .Where(r => r.Audit == audit && !r.IsRemoved).OrderBy(r => r.Place).ThenBy(r => r.Id).ToListAsync(ct);
        return new Row(
            standing.May(Right.Create, Resource.Findings), standing.WhyClosed(Work.Findings)?.Sentence,
            standing.May(Right.Create, Resource.ReportDraft), standing.WhyClosed(Work.Recommendations)?.Sentence,
            await db.Cases.AsNoTracking().Where(c => c.Audit == audit).OrderBy(c => c.Reference).Select(c => new CaseRow(c.Id, c.Reference)).ToListAsync(ct),
            themes,
            [.. findings.Select(f => new FindingRow(f.Id, f.Words, f.Theme, TitleOf(f.Theme), standing.May(Right.Update, Resource.Findings), f.Version))],
            [.. recommendations.Select(r => new RecommendationRow(
                r.Id, r.Words, r.State, r.Reason, findings.FirstOrDefault(f => f.Id == r.Finding)?.Title, r.Theme, TitleOf(r.Theme), r.Version) { Finding = r.Finding })]);

        string? TitleOf(Id<PracticeTheme>? theme) => themes.FirstOrDefault(t => t.Id == theme)?.Title;
    }
}
