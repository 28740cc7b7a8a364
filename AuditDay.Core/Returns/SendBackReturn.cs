using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Returns;

/// <summary>A checker sends a return back with what is asked, and a new date. Where queries go with it, only their answers unlock.</summary>
public sealed class SendBackReturn(Writer writer, TimeProvider clock, ReturnMails mails) : IUseCase
{
    public sealed record Command(Id<AgencyReturn> Return, string Comment, DateOnly DueOn);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditReturnAsync(command.Return, by, Hat.Team, async (db, agencyReturn) =>
        {
            if (command.DueOn < clock.Today())
                return ReturnRefusals.DuePassed;

            var queries = await db.AnswerQueries.Where(q => q.Return == agencyReturn.Id && q.State != QueryState.Resolved).ToListAsync(CancellationToken.None);
            var raised = queries.Where(q => q.State == QueryState.Raised).ToList();
            if (agencyReturn.SendBack(by, command.Comment, command.DueOn, raised.Count, queries.Count(q => q.State == QueryState.Answered)) is { IsDone: false } no)
                return no;

            raised.ForEach(q => q.Send());
            var sentence = $"{Counted(raised.Count)} Please answer by {command.DueOn:d MMMM yyyy}.";
            await mails.TellAsync(db, agencyReturn, MemberRoles.ReturnAuthor, "Your return was sent back", sentence);
            await mails.TellAsync(db, agencyReturn, MemberRoles.AgencyLead, "Your agency’s return was sent back", sentence);
            return Result.Done;
        }, ct);

    private static string Counted(int queries) => queries switch
    {
        0 => "The partnership team have read it and left a comment.",
        1 => "The partnership team have read it and ask about one answer.",
        _ => $"The partnership team have read it and have {queries} queries.",
    };
}
