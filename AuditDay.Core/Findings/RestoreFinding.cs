using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Findings;

/// <summary>Somebody puts a removed finding back.</summary>
public sealed class RestoreFinding(Writer writer) : IUseCase
{
    public sealed record Command(Id<Finding> Finding);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditFindingAsync(command.Finding, by, Right.Delete, (_, finding) => Task.FromResult(finding.Restore()), ct);
}
