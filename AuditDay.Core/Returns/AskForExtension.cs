using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Returns;

/// <summary>An agency asks for a later date.</summary>
public sealed class AskForExtension(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<AgencyReturn> Return, DateOnly Until, string Reason);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditReturnAsync(command.Return, by, Hat.Manager, async (db, agencyReturn) =>
        {
            if (command.Until < clock.Today())
                return ReturnRefusals.DuePassed;
            if (await db.ExtensionRequests.AnyAsync(e => e.Return == agencyReturn.Id && e.State == ExtensionState.Asked, CancellationToken.None))
                return ReturnRefusals.ExtensionAsked;
            var asked = ExtensionRequest.Asked(agencyReturn, command.Until, command.Reason, by, clock.GetUtcNow());
            if (asked is not { IsDone: true, Value: { } request })
                return asked.Refusal!;

            db.ExtensionRequests.Add(request);
            return Result.Done;
        }, ct);
}
