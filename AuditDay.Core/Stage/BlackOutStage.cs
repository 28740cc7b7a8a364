using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Stage;

/// <summary>The facilitator makes every stage of an audit dark, or shows it again.</summary>
public sealed class BlackOutStage(Writer writer) : IUseCase
{
    public sealed record Command(Id<Audit> Audit, bool IsBlack);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditStageViewAsync(command.Audit, by, view => view.BlackOut(command.IsBlack), ct);
}
