using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Findings;

/// <summary>Somebody takes a finding out; it can be put back.</summary>
public sealed class RemoveFinding(Writer writer) : IUseCase
{
    public sealed record Command(Id<Finding> Finding);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditFindingAsync(command.Finding, by, Right.Delete, (_, finding) => Task.FromResult(finding.Remove()), ct);
}
