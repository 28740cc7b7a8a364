using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Returns;

/// <summary>What every change of a query has in common: it is there, and this member stands so before its return.</summary>
internal static class QueryEdit
{
    public static Task<Result> EditQueryAsync(
        this Writer writer, Id<AnswerQuery> id, Member by, Hat hat, Func<AuditDayDb, AnswerQuery, Result> change, CancellationToken ct) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.AnswerQueries.FindAsync([id], CancellationToken.None) is not { } query
                || !(await db.StandingAsync(by, query.Return, CancellationToken.None))!.Wears(hat))
                return Refusal.NotFound;
            // Before it is sent, a query is the team's own note.
            if (hat != Hat.Team && query.State == QueryState.Raised)
                return Refusal.NotFound;

            return change(db, query);
        }, ct);
}
