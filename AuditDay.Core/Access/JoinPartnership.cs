using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Access;

/// <summary>Somebody followed their link and can sign in from now on. Joining twice is joining once.</summary>
public sealed class JoinPartnership(Writer writer, TimeProvider clock) : IUseCase
{
    public Task<Result> RunAsync(Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
            await db.Members.FindAsync([by.Id], CancellationToken.None) is { } member ? member.Join(clock.GetUtcNow()) : Refusal.NotFound, ct);
}
