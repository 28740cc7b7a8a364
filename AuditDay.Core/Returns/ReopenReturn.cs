using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Returns;

/// <summary>The team open an accepted return again: its agency writes a new version, and the pair are told.</summary>
public sealed class ReopenReturn(Writer writer, ReturnMails mails) : IUseCase
{
    public sealed record Command(Id<AgencyReturn> Return, string Reason, DateOnly? DueOn = null);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditReturnAsync(command.Return, by, Hat.Team, async (db, agencyReturn) =>
        {
            if (agencyReturn.Reopen(command.Reason, command.DueOn) is { IsDone: false } no)
                return no;

            const string toAgency = "The partnership team ask for a new version, and say why. It is open for writing again.";
            await mails.TellAsync(db, agencyReturn, MemberRoles.ReturnAuthor, "Your return was opened again", toAgency);
            await mails.TellAsync(db, agencyReturn, MemberRoles.AgencyLead, "Your agency’s return was opened again", toAgency);
            await mails.TellPairAsync(db, agencyReturn, "A return of your case was opened again", "Its agency writes a new version. You will find it in your case once it is accepted.");
            return Result.Done;
        }, ct);
}
