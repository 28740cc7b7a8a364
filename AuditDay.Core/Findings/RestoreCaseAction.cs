using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Findings;

/// <summary>Somebody puts a removed case action back.</summary>
public sealed class RestoreCaseAction(Writer writer) : IUseCase
{
    public sealed record Command(Id<CaseAction> Action);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditCaseActionAsync(command.Action, by, (_, action) => Task.FromResult(action.Restore()), ct);
}
