using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Returns;

/// <summary>The author has finished: the agency's lead is asked to read it and sign it off.</summary>
public sealed class FinishWriting(Writer writer, ReturnMails mails) : IUseCase
{
    public sealed record Command(Id<AgencyReturn> Return);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditReturnAsync(command.Return, by, Hat.Manager, async (db, agencyReturn) =>
        {
            if (agencyReturn.FinishWriting(await db.StillBlankAsync(agencyReturn)) is { IsDone: false } no)
                return no;

            await mails.TellAsync(db, agencyReturn, MemberRoles.AgencyLead, "A return is ready for you to sign off", "Please read it, then sign it off or give it back with a comment.");
            return Result.Done;
        }, ct);
}
