using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Programme;

/// <summary>What every change of a briefing session has in common.</summary>
internal static class BriefingEdit
{
    /// <param name="right">The team arrange sessions (update); who may read the audit's set-up may take a place (read).</param>
    public static Task<Result> EditBriefingAsync(
        this Writer writer, Id<BriefingSession> id, Member by, Right right, Func<BriefingSession, Result> change, CancellationToken ct) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.Briefings.FindAsync([id], CancellationToken.None) is not { } session)
                return Refusal.NotFound;

            var standing = (await db.StandingAsync(by, session.Audit, CancellationToken.None))!;
            return standing.Denies(right, Resource.AuditSetUp) is { } no ? no : change(session);
        }, ct);
}
