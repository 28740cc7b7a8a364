using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Annotations;

/// <summary>One of the pair ticks a parked line as taken to where it belongs, or unticks it.</summary>
public sealed class SettleParkedLine(Writer writer) : IUseCase
{
    public sealed record Command(Id<ParkedLine> Line, bool IsSettled);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditParkedLineAsync(command.Line, by, line => line.Settle(command.IsSettled), ct);
}
