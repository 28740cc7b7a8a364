using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Cases;

/// <summary>The agency says what it did about an immediate concern, and closes it.</summary>
public sealed class CloseConcern(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<ImmediateConcern> Concern, string WhatWasDone);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditConcernAsync(command.Concern, by, c => c.Close(command.WhatWasDone, clock.GetUtcNow()), ct);
}
