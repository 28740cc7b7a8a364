using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Retention;

public sealed class SetLegalHold(Writer writer, TimeProvider clock) : IUseCase
{
    /// <param name="Case">None to hold the whole audit.</param>
    public sealed record Command(Id<Audit> Audit, Id<AuditCase>? Case, string Reason);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) => writer.RunAsync(by, async db =>
    {
        if (!await db.MayAsync(by, Right.Update, Resource.Retention) || await db.Audits.FindAsync(command.Audit) is null
            || (command.Case is { } id && (await db.Cases.FindAsync(id))?.Audit != command.Audit))
            return Refusal.NotFound;

        var hold = LegalHold.On(command.Audit, command.Case, command.Reason, by, clock.GetUtcNow());
        if (hold.Value is { } set)
            db.LegalHolds.Add(set);
        return new Result(hold.Refusal);
    }, ct);
}
