using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Findings;

/// <summary>Released feedback is taken back from the agencies, with a reason; what they read of it ends at once.</summary>
public sealed class TakeBackFeedback(Writer writer) : IUseCase
{
    public sealed record Command(Id<AuditCase> Case, string Reason);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditReleaseAsync(command.Case, by, (_, _, release) => Task.FromResult(release.TakeBack(command.Reason)), ct);
}
