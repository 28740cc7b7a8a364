using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Returns;

/// <summary>The team grant a later date, or say why they cannot.</summary>
public sealed class DecideExtension(Writer writer, ReturnMails mails) : IUseCase
{
    public sealed record Command(Id<ExtensionRequest> Request, bool IsGranted, string Words = "");

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.ExtensionRequests.FindAsync([command.Request], CancellationToken.None) is not { } request
                || await db.Returns.FindAsync([request.Return], CancellationToken.None) is not { } agencyReturn
                || !(await db.StandingAsync(by, request.Return, CancellationToken.None))!.May(Right.Update, Resource.ReturnSubmitted))
                return Refusal.NotFound;
            if (request.Decide(command.IsGranted, command.Words) is { IsDone: false } no)
                return no;
            if (command.IsGranted && agencyReturn.Postpone(request.Until) is { IsDone: false } tooLate)
                return tooLate;

            await mails.TellAsync(db, agencyReturn, MemberRoles.ReturnAuthor, "Your request for a later date", command.IsGranted
                ? $"The new date is {request.Until:d MMMM yyyy}."
                : $"The partnership team could not agree to it. The date stays {agencyReturn.DueOn:d MMMM yyyy}; their reason is with the return.");
            return Result.Done;
        }, ct);
}
