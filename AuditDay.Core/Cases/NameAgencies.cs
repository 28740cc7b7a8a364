using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Cases;

/// <summary>The team say which agencies worked with a family. One that has been asked for its return stays.</summary>
public sealed class NameAgencies(Writer writer) : IUseCase
{
    /// <param name="Agencies">All of them: whoever is not here any more is withdrawn.</param>
    public sealed record Command(Id<AuditCase> Case, IReadOnlyList<Id<Agency>> Agencies);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditCaseAsync(command.Case, by, Right.Update, Resource.AuditSetUp, async (db, auditCase) =>
        {
            var there = await db.Involvements.Where(i => i.Case == auditCase.Id).ToListAsync(CancellationToken.None);
            var asked = await db.Returns.Where(r => r.Case == auditCase.Id).Select(r => r.Agency).ToListAsync(CancellationToken.None);
            if (asked.Except(command.Agencies).Any())
                return ChoosingRefusals.AgencyAsked;

            var known = await db.Agencies.Where(a => command.Agencies.Contains(a.Id)).Select(a => a.Id).ToListAsync(CancellationToken.None);
            if (known.Count != command.Agencies.Distinct().Count())
                return Refusal.NotFound;

            foreach (var gone in there.Where(i => !known.Contains(i.Agency)))
            {
                gone.Withdraw();
                db.Involvements.Remove(gone);
            }
            db.Involvements.AddRange(known.Except(there.Select(i => i.Agency)).Select(agency => Involvement.Of(auditCase, agency)));
            return Result.Done;
        }, ct);
}
