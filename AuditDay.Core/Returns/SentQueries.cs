using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Returns;

/// <summary>The queries that lie with the agency, each with whether its answer reads otherwise by now.</summary>
internal static class SentQueries
{
    /// <param name="written">Printed answers by question key, as they stand.</param>
    public static async Task<IReadOnlyList<(AnswerQuery Query, bool Changed)>> QueriesWithChangesAsync(
        this AuditDayDb db, AgencyReturn agencyReturn, IReadOnlyDictionary<string, string> written)
    {
        if (agencyReturn.State != ReturnState.SentBack)
            return [];

        var queries = await db.AnswerQueries.Where(q => q.Return == agencyReturn.Id && q.State == QueryState.Sent).OrderBy(q => q.Id).ToListAsync(CancellationToken.None);
        var submitted = await db.Answers.AsNoTracking()
            .Where(a => a.Return == agencyReturn.Id && a.Submission == agencyReturn.Submission)
            .ToDictionaryAsync(a => a.QuestionKey, a => a.Text, CancellationToken.None);
        return [.. queries.Select(q => (q, submitted.GetValueOrDefault(q.QuestionKey, "") != written.GetValueOrDefault(q.QuestionKey, "")))];
    }
}
