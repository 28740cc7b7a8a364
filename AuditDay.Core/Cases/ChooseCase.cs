using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Cases;

/// <summary>The team take a case into the audit, by its reference only.</summary>
public sealed class ChooseCase(Writer writer) : IUseCase
{
    public sealed record Command(Id<Audit> Audit, string Reference, IReadOnlyList<string> AgeBands, string PlanStatus, string Selection, string Card);

    public Task<Result<Id<AuditCase>>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync<Id<AuditCase>>(by, async db =>
        {
            if (await db.StandingAsync(by, command.Audit, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;
            if (standing.Denies(Right.Create, Resource.CaseCard) is { } no)
                return no;

            var chosen = AuditCase.Chosen(command.Audit, command.Reference, command.AgeBands, command.PlanStatus, command.Selection, command.Card);
            if (chosen is not { IsDone: true, Value: { } auditCase })
                return chosen.Refusal!;
            if (await db.Cases.AnyAsync(c => c.Audit == auditCase.Audit && c.Reference == auditCase.Reference, CancellationToken.None))
                return CaseRefusals.ReferenceTaken;

            db.Cases.Add(auditCase);
            return auditCase.Id;
        }, ct);
}
