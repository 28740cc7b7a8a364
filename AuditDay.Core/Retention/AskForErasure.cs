using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Retention;

/// <summary>The team ask that a case or a person be erased; the people of an agency may ask it for a case in which it took part.</summary>
public sealed class AskForErasure(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(ErasureKind What, Guid Subject, ErasureReason Why);

    public Task<Result<Id<Erasure>>> RunAsync(Command command, Member by, CancellationToken ct = default) => writer.RunAsync<Id<Erasure>>(by, async db =>
    {
        if (await WhyNotAsync(db, command, by) is { } no)
            return no;
        if (await db.Erasures.AnyAsync(e => e.Subject == command.Subject && e.State == ErasureState.Asked))
            return RetentionRefusals.AlreadyAsked;

        var erasure = Erasure.Asked(command.What, command.Subject, command.Why, by, clock.GetUtcNow());
        db.Erasures.Add(erasure);
        return erasure.Id;
    }, ct);

    private static async Task<Refusal?> WhyNotAsync(AuditDayDb db, Command command, Member by)
    {
        if (command.What == ErasureKind.Case)
            return await db.StandingAsync(by, new Id<AuditCase>(command.Subject)) is { } standing ? standing.Denies(Right.Create, Resource.Retention) : Refusal.NotFound;
        if (!await db.MayAsync(by, Right.Create, Resource.Retention) || await db.Members.FindAsync(new Id<Member>(command.Subject)) is not { } member)
            return Refusal.NotFound;

        return member.IsDisabled ? null : RetentionRefusals.StillActive;
    }
}
