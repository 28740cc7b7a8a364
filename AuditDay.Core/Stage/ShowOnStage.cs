using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Stage;

/// <summary>The facilitator chooses what the room looks at.</summary>
public sealed class ShowOnStage(Writer writer) : IUseCase
{
    public sealed record Command(Id<Audit> Audit, StageShows Shows, KeyQuestion? KeyQuestion = null);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditStageViewAsync(command.Audit, by, view => view.Show(command.Shows, command.KeyQuestion), ct);
}
