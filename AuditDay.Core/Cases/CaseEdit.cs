using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Cases;

/// <summary>What every change of a case has in common: it is there, this member may make it, and the day is not over.</summary>
internal static class CaseEdit
{
    public static Task<Result> EditCaseAsync(
        this Writer writer, Id<AuditCase> id, Member by, Right right, Resource resource, Func<AuditDayDb, AuditCase, Task<Result>> change, CancellationToken ct) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.Cases.FindAsync([id], CancellationToken.None) is not { } auditCase)
                return Refusal.NotFound;

            var standing = (await db.StandingAsync(by, id, CancellationToken.None))!;
            if (standing.Denies(right, resource) is { } no)
                return no;

            return standing.State > AuditState.Live ? ChoosingRefusals.CasesSettled : await change(db, auditCase);
        }, ct);
}
