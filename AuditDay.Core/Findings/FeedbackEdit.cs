using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Findings;

/// <summary>What every change of a case's feedback has in common.</summary>
internal static class FeedbackEdit
{
    /// <summary>Something of a case's feedback is being changed: agreements to it end. Null where it may; else why not.</summary>
    public static async Task<Refusal?> ChangeFeedbackAsync(this AuditDayDb db, Id<AuditCase>? auditCase) =>
        auditCase is { } one && await db.FeedbackReleases.FirstOrDefaultAsync(r => r.Case == one, CancellationToken.None) is { } release
            ? release.Change().Refusal
            : null;

    public static Task<bool> HasFindingsAsync(this AuditDayDb db, Id<AuditCase> auditCase) =>
        db.Findings.AnyAsync(f => f.Case == auditCase && !f.IsRemoved, CancellationToken.None);

    /// <summary>True too where no agency is chosen: the action itself says that.</summary>
    public static async Task<bool> TakesPartAsync(this AuditDayDb db, Id<AuditCase> auditCase, Id<Agency>? agency) =>
        agency is not { } one || await db.Returns.AnyAsync(r => r.Case == auditCase && r.Agency == one, CancellationToken.None);

    public static Task<Result> EditCaseActionAsync(
        this Writer writer, Id<CaseAction> id, Member by, Func<AuditDayDb, CaseAction, Task<Result>> change, CancellationToken ct) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.CaseActions.FindAsync([id], CancellationToken.None) is not { } action)
                return Refusal.NotFound;

            var standing = (await db.StandingAsync(by, action.Case, CancellationToken.None))!;
            if (standing.Denies(Right.Update, Resource.Findings, Work.Findings) is { } no)
                return no;

            var changed = await change(db, action);
            return changed.IsDone && action.Facts.Count > 0 && await db.ChangeFeedbackAsync(action.Case) is { } withAgencies ? withAgencies : changed;
        }, ct);

    /// <summary>A step towards the agencies, or back: open on the day and while the report is written.</summary>
    public static Task<Result> EditReleaseAsync(
        this Writer writer, Id<AuditCase> auditCase, Member by, Func<AuditDayDb, Standing, FeedbackRelease, Task<Result>> change, CancellationToken ct) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.StandingAsync(by, auditCase, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;
            if (standing.Denies(Right.Update, Resource.Findings, Work.FeedbackRelease) is { } no)
                return no;

            var release = await db.FeedbackReleases.FirstOrDefaultAsync(r => r.Case == auditCase, CancellationToken.None);
            if (release is null)
                db.FeedbackReleases.Add(release = FeedbackRelease.Of(standing.Audit, auditCase));
            return await change(db, standing, release);
        }, ct);
}
