using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Cases;

/// <summary>An auditor says that they should not read this case; it is taken from them at once.</summary>
public sealed class DeclareConflict(Writer writer) : IUseCase
{
    public sealed record Command(Id<AuditCase> Case, ConflictKind Kind);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.StandingAsync(by, command.Case, CancellationToken.None) is not { } standing || !standing.Wears(Hat.Pair))
                return Refusal.NotFound;

            await db.KeepConflictAsync(ConflictOfInterest.Declared(standing.Audit, command.Case, by.Id, command.Kind));
            return Result.Done;
        }, ct);
}

internal static class KeepingConflicts
{
    /// <summary>What was confirmed before stands no longer.</summary>
    public static async Task KeepConflictAsync(this AuditDayDb db, ConflictOfInterest conflict)
    {
        db.Conflicts.Add(conflict);
        db.NoConflicts.RemoveRange(await db.NoConflicts
            .Where(c => c.Case == conflict.Case && c.Member == conflict.Member).ToListAsync(CancellationToken.None));
    }
}
