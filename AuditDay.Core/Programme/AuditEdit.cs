using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Programme;

/// <summary>What every change of an audit has in common.</summary>
internal static class AuditEdit
{
    public static Task<Result> EditAuditAsync(
        this Writer writer, Id<Audit> id, Member by, Resource resource, Func<AuditDayDb, Audit, Task<Result>> change, CancellationToken ct, Right right = Right.Update) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.Audits.FindAsync([id], CancellationToken.None) is not { } audit)
                return Refusal.NotFound;

            var standing = (await db.StandingAsync(by, id, CancellationToken.None))!;
            return standing.Denies(right, resource) is { } no ? no : await change(db, audit);
        }, ct);
}
