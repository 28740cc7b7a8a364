using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Themes;

/// <summary>The team or the facilitator let contributions wait: nobody sees them until they are revealed together.</summary>
public sealed class HideContributions(Writer writer) : IUseCase
{
    public sealed record Command(Id<Audit> Audit);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditBoardSettingAsync(command.Audit, by, (_, setting) =>
        {
            setting.HideContributions();
            return Task.FromResult(Result.Done);
        }, ct);
}
