using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Findings;

/// <summary>What every change of a finding or recommendation has in common.</summary>
internal static class FindingEdit
{
    public static Task<Result> EditFindingAsync(
        this Writer writer, Id<Finding> id, Member by, Right right, Func<AuditDayDb, Finding, Task<Result>> change, CancellationToken ct) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.Findings.FindAsync([id], CancellationToken.None) is not { } finding)
                return Refusal.NotFound;

            var standing = (await db.StandingOfFindingAsync(by, finding.Audit, finding.Case))!;
            if (standing.Denies(right, Resource.Findings, Work.Findings) is { } no)
                return no;

            var changed = await change(db, finding);
            return changed.IsDone && finding.Facts.Count > 0 && await db.ChangeFeedbackAsync(finding.Case) is { } withAgencies ? withAgencies : changed;
        }, ct);

    public static Task<Result> EditRecommendationAsync(
        this Writer writer, Id<Recommendation> id, Member by, Right right, Func<Recommendation, Result> change, CancellationToken ct) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.Recommendations.FindAsync([id], CancellationToken.None) is not { } recommendation)
                return Refusal.NotFound;

            var standing = (await db.StandingAsync(by, recommendation.Audit, CancellationToken.None))!;
            return standing.Denies(right, Resource.ReportDraft, Work.Recommendations) is { } no ? no : change(recommendation);
        }, ct);

    /// <summary>A pair's finding stands before their case; one across cases before the audit.</summary>
    public static Task<Standing?> StandingOfFindingAsync(this AuditDayDb db, Member by, Id<Audit> audit, Id<Cases.AuditCase>? auditCase) =>
        auditCase is { } one ? db.StandingAsync(by, one, CancellationToken.None) : db.StandingAsync(by, audit, CancellationToken.None);
}
