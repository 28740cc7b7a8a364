using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Returns;

/// <summary>The team learnt something new: an agency that said it was not involved is asked once more.</summary>
public sealed class RequestReturnAgain(Writer writer, TimeProvider clock, ReturnMails mails) : IUseCase
{
    public sealed record Command(Id<AgencyReturn> Return, string Reason, DateOnly DueOn);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditReturnAsync(command.Return, by, Hat.Team, async (db, agencyReturn) =>
        {
            if (command.DueOn < clock.Today())
                return ReturnRefusals.DuePassed;
            if (agencyReturn.RequestAgain(command.Reason, command.DueOn) is { IsDone: false } no)
                return no;

            await mails.TellAsync(db, agencyReturn, MemberRoles.ReturnAuthor, "You are asked for a return again", $"The partnership team have new information. Please look again by {command.DueOn:d MMMM yyyy}.");
            return Result.Done;
        }, ct);
}
