using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Returns;

/// <summary>The agency's lead has read a return and gives it back to its author with a comment.</summary>
public sealed class GiveBackReturn(Writer writer, ReturnMails mails) : IUseCase
{
    public sealed record Command(Id<AgencyReturn> Return, string Comment);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditReturnAsync(command.Return, by, Hat.Manager, async (db, agencyReturn) =>
        {
            if (agencyReturn.GiveBackToAuthor(by, command.Comment) is { IsDone: false } no)
                return no;

            await mails.TellAsync(db, agencyReturn, MemberRoles.ReturnAuthor, "Your return was given back to you", "Your agency’s lead has read it and left a comment. It is open for writing again.");
            return Result.Done;
        }, ct);
}
