using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Returns;

/// <summary>The team confirm that an agency was not involved.</summary>
public sealed class ConfirmNoInvolvement(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<AgencyReturn> Return);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditReturnAsync(command.Return, by, Hat.Team, (_, r) => Task.FromResult(r.ConfirmNoInvolvement(by, clock.GetUtcNow())), ct);
}
