using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Cases;

/// <summary>The team put somebody else into a pair, or say where and when it meets. Whoever leaves loses the case at once.</summary>
public sealed class ChangePair(Writer writer) : IUseCase
{
    /// <param name="Case">Whose pair.</param>
    /// <param name="First">One of the two from now on.</param>
    /// <param name="Second">The other.</param>
    /// <param name="Room">Where its discussion is.</param>
    /// <param name="Slot">When.</param>
    /// <param name="Seen">The version that the form showed.</param>
    public sealed record Command(Id<AuditCase> Case, Id<Member> First, Id<Member> Second, string Room, string Slot, long Seen);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            var found = await db.CaseToSetUpAsync(command.Case, by);
            if (found is not { IsDone: true, Value: { } auditCase })
                return found.Refusal!;
            if (await db.Pairs.FirstOrDefaultAsync(p => p.Case == command.Case, CancellationToken.None) is not { } pair)
                return CaseRefusals.NoPair;
            if (pair.Version != command.Seen)
                return Refusal.ChangedMeanwhile;
            if (await db.Members.FindAsync([command.First], CancellationToken.None) is not { } first
                || await db.Members.FindAsync([command.Second], CancellationToken.None) is not { } second)
                return Refusal.NotFound;

            foreach (var coming in new[] { first, second }.Where(m => !pair.Has(m.Id)))
            {
                if (await db.WhyNotReadAsync(auditCase.Id, coming) is { } no)
                    return no;
                await db.NameAuditorAsync(auditCase.Audit, coming.Id);
            }
            pair.Place(command.Room, command.Slot);
            return pair.Change(first, second);
        }, ct);
}
