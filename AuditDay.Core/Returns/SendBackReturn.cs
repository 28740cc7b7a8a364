using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Returns;

/// <summary>A checker sends a return back with what is asked, and a new date.</summary>
public sealed class SendBackReturn(Writer writer) : IUseCase
{
    public sealed record Command(Id<AgencyReturn> Return, string Comment, DateOnly DueOn);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditReturnAsync(command.Return, by, Hat.Team, (_, r) => Task.FromResult(r.SendBack(by, command.Comment, command.DueOn)), ct);
}
