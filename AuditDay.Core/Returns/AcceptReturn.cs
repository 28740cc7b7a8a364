using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Returns;

/// <summary>A checker accepts a return: it is released to the pair and to its agency's practitioners.</summary>
public sealed class AcceptReturn(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<AgencyReturn> Return);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditReturnAsync(command.Return, by, Hat.Team, (_, r) => Task.FromResult(r.Accept(by, clock.GetUtcNow())), ct);
}
