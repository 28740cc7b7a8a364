using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Returns;

/// <summary>What every step of a return has in common: it is there, and this member may move it.</summary>
internal static class ReturnEdit
{
    /// <param name="hat">As what one takes this step: the agency's people write and sign, the team checks.</param>
    public static async Task<Result> EditReturnAsync(
        this Writer writer, Id<AgencyReturn> id, Member by, Hat hat, Func<AuditDayDb, AgencyReturn, Task<Result>> change, CancellationToken ct) =>
        new((await writer.EditReturnAsync<bool>(id, by, hat, async (db, r) => (await change(db, r)).With(true), ct)).Refusal);

    /// <inheritdoc cref="EditReturnAsync(Writer, Id{AgencyReturn}, Member, Hat, Func{AuditDayDb, AgencyReturn, Task{Result}}, CancellationToken)"/>
    public static Task<Result<T>> EditReturnAsync<T>(
        this Writer writer, Id<AgencyReturn> id, Member by, Hat hat, Func<AuditDayDb, AgencyReturn, Task<Result<T>>> change, CancellationToken ct) =>
        writer.RunAsync<T>(by, async db =>
        {
            if (await db.Returns.FindAsync([id], CancellationToken.None) is not { } agencyReturn)
                return Refusal.NotFound;

            var standing = (await db.StandingAsync(by, id, CancellationToken.None))!;
            return standing.Wears(hat) ? await change(db, agencyReturn) : Refusal.NotFound;
        }, ct);

    /// <summary>The printed numbers of required questions that are asked, and under which nothing is written.</summary>
    public static async Task<IReadOnlyList<string>> StillBlankAsync(this AuditDayDb db, AgencyReturn agencyReturn)
    {
        var tool = (await db.AuditTools.FindAsync([agencyReturn.Tool], CancellationToken.None))!;
        var written = await db.DraftAnswers
            .Where(d => d.Return == agencyReturn.Id && d.Text != "").ToDictionaryAsync(d => d.QuestionKey, d => d.Text, CancellationToken.None);
        return [.. BlankQuestions.Of(tool, written).Select(q => q.Number)];
    }

    /// <summary>Which questions may be written under, after the return was sent back; null where all are open.</summary>
    public static async Task<IReadOnlySet<string>?> UnlockedAsync(this AuditDayDb db, AgencyReturn agencyReturn, AuditTool tool)
    {
        if (agencyReturn.State != ReturnState.SentBack)
            return null;

        var queried = await db.AnswerQueries
            .Where(q => q.Return == agencyReturn.Id && q.State == QueryState.Sent).Select(q => q.QuestionKey).ToListAsync(CancellationToken.None);
        return UnlockedQuestions.Of(tool, queried);
    }
}
