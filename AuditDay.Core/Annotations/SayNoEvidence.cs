using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Annotations;

/// <summary>One of a pair says that an agency's return holds no evidence under a key question, or takes that back.</summary>
public sealed class SayNoEvidence(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<AuditCase> Case, Id<Agency> Agency, KeyQuestion KeyQuestion, bool IsSaid = true);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.StandingAsync(by, command.Case, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;
            if (standing.Denies(Right.Create, Resource.PairWork, Work.Marks) is { } no)
                return no;
            if (standing.IsFirstRead)
                return AnnotationRefusals.FirstReadGoesOn;

            var (auditCase, agency, keyQuestion) = (command.Case, command.Agency, command.KeyQuestion);
            if (!(await db.Returns.Where(r => r.Case == auditCase && r.Agency == agency).ToListAsync(CancellationToken.None)).Exists(r => standing.May(Right.Read, r.Resource)))
                return Refusal.NotFound;
            if (command.IsSaid && await db.Annotations.AnyAsync(
                a => a.Case == auditCase && a.Agency == agency && a.KeyQuestion == keyQuestion && !a.IsRemoved, CancellationToken.None))
                return AnnotationRefusals.EvidenceIsThere;

            var said = await db.NoEvidence.FirstOrDefaultAsync(n => n.Case == auditCase && n.Agency == agency && n.KeyQuestion == keyQuestion, CancellationToken.None);
            if (said is not null)
                return said.TakeBack(!command.IsSaid);
            if (command.IsSaid)
                db.NoEvidence.Add(NoEvidence.Said(standing.Audit, auditCase, agency, keyQuestion, by, clock.GetUtcNow()));
            return Result.Done;
        }, ct);
}
