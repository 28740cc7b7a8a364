using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Cases;

/// <summary>The team take a case into the audit, by its reference only.</summary>
public sealed class ChooseCase(Writer writer) : IUseCase
{
    /// <param name="Nomination">Who asked for this case, and why; none where it was drawn.</param>
    /// <param name="Cleared">Words that look like a name, and of which the team say that they are none.</param>
    public sealed record Command(
        Id<Audit> Audit, string Reference, IReadOnlyList<string> AgeBands, string PlanStatus, string Selection, string Card,
        Nomination? Nomination = null, IReadOnlyList<string>? Cleared = null)
    {
        public CaseDetails Details => new(Reference, AgeBands, PlanStatus, Selection, Card, Nomination);
    }

    public Task<Result<Id<AuditCase>>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync<Id<AuditCase>>(by, async db =>
        {
            if (await db.StandingAsync(by, command.Audit, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;
            if (standing.Denies(Right.Create, Resource.CaseCard) is { } no)
                return no;

            if (standing.State > AuditState.Live)
                return ChoosingRefusals.CasesSettled;

            var chosen = AuditCase.Chosen(command.Audit, command.Details, await db.ClearedAsync(command.Cleared));
            if (chosen is not { IsDone: true, Value: { } auditCase })
                return chosen.Refusal!;
            if (await db.Cases.AnyAsync(c => c.Audit == auditCase.Audit && c.Reference == auditCase.Reference, CancellationToken.None))
                return CaseRefusals.ReferenceTaken;

            db.Cases.Add(auditCase);
            return auditCase.Id;
        }, ct);
}
