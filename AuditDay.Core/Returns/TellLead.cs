using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Returns;

/// <summary>The author has answered what was sent back, opened again or late: the lead, who alone sends it, is told.</summary>
public sealed class TellLead(Writer writer, ReturnMails mails) : IUseCase
{
    public sealed record Command(Id<AgencyReturn> Return);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditReturnAsync(command.Return, by, Hat.Manager, async (db, agencyReturn) =>
        {
            if (agencyReturn.State is not (ReturnState.SentBack or ReturnState.Reopened or ReturnState.NotReceived))
                return ReturnRefusals.NotFrom(agencyReturn.State);
            if (await db.StillBlankAsync(agencyReturn) is { Count: > 0 } blank)
                return ReturnRefusals.StillBlank(blank);

            var tool = (await db.AuditTools.FindAsync([agencyReturn.Tool], CancellationToken.None))!;
            var written = await db.DraftAnswers.Where(d => d.Return == agencyReturn.Id).ToDictionaryAsync(d => d.QuestionKey, d => d.Text, CancellationToken.None);
            var unanswered = (await db.QueriesWithChangesAsync(agencyReturn, written)).Where(q => !q.Query.IsAnsweredBy(q.Changed)).ToList();
            if (unanswered.Count > 0)
                return ReturnRefusals.QueriesUnanswered([.. unanswered.Select(q => tool.Find(q.Query.QuestionKey)!.Number).Distinct()]);

            await mails.TellAsync(db, agencyReturn, MemberRoles.AgencyLead, "A return is ready for you to sign off", "Its author has answered what was asked. Please read it and sign it off.");
            return Result.Done;
        }, ct);
}
