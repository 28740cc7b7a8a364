using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Annotations;

/// <summary>One of the pair takes a parked line out, or puts it back.</summary>
public sealed class RemoveParkedLine(Writer writer) : IUseCase
{
    public sealed record Command(Id<ParkedLine> Line, bool IsRemoved = true);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditParkedLineAsync(command.Line, by, line => line.Remove(command.IsRemoved), ct);
}
