using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

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

            db.Conflicts.Add(ConflictOfInterest.Declared(standing.Audit, command.Case, by.Id, command.Kind));
            return Result.Done;
        }, ct);
}
