using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Access;

/// <summary>The team close an agency that takes part no longer, or open it again. Its returns and people stay as they are.</summary>
public sealed class CloseAgency(Writer writer) : IUseCase
{
    public sealed record Command(Id<Agency> Agency, bool Reopen = false);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditAgencyAsync(command.Agency, Right.Update, by, (_, agency) =>
            Task.FromResult(command.Reopen ? agency.Reopen() : agency.Close()), ct);
}
