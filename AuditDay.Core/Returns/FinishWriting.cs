using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Returns;

/// <summary>An author says that the return is complete; the server checks that nothing required is blank.</summary>
public sealed class FinishWriting(Writer writer) : IUseCase
{
    public sealed record Command(Id<AgencyReturn> Return);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditReturnAsync(command.Return, by, Hat.Manager, async (db, agencyReturn) =>
            agencyReturn.FinishWriting(await db.StillBlankAsync(agencyReturn)), ct);
}
