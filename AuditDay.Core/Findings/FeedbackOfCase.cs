using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Findings;

/// <summary>The feedback on a case while it is worked on, for its pair, the facilitator and the team. Null for everybody else, also once it is released.</summary>
public sealed class FeedbackOfCase(IStore store) : IUseCase
{
    /// <param name="MayWrite">Findings and actions now; null or a sentence says why not.</param>
    public sealed record Row(
        Id<Audit> Audit, Id<AuditCase> Case, string Reference, bool IsPair, bool MayWrite, bool MayModerate, string? WhyClosed,
        IReadOnlyList<FindingRow> Findings, IReadOnlyList<GradeRow> Grades, IReadOnlyList<ActionRow> Actions, IReadOnlyList<AgencyRow> Agencies, FeedbackStanding Release);

    public sealed record FindingRow(Id<Finding> Id, FindingWords Words, long Version, IReadOnlyList<EvidenceRow> Evidence);

    public sealed record ActionRow(Id<CaseAction> Id, CaseActionWords Words, string Agency, long Version);

    public sealed record AgencyRow(Id<Agency> Id, string Name);

    public async Task<Row?> RunAsync(Id<AuditCase> auditCase, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.StandingAsync(by, auditCase, ct) is not { } standing || !standing.May(Right.Read, Resource.Findings))
            return null;

        var agencies = await db.Returns.AsNoTracking().Where(r => r.Case == auditCase).OrderBy(r => r.Id).Select(r => new AgencyRow(r.Agency, r.WrittenAs)).ToListAsync(ct);
        var findings = await db.Findings.AsNoTracking().Where(f => f.Case == auditCase && !f.IsRemoved).OrderBy(f => f.Id).ToListAsync(ct);
        var evidence = await new EvidenceReading(db, by, ct).ReadAsync([.. findings.SelectMany(f => f.Evidence)]);
        var release = await FeedbackStanding.ReadAsync(db, standing, auditCase, by, ct);
        var isOpen = standing.WhyClosed(Work.Findings) is null && release.ReleasedAt is null;
        return new Row(
            standing.Audit, auditCase, await db.Cases.Where(c => c.Id == auditCase).Select(c => c.Reference).SingleAsync(ct),
            standing.May(Right.Create, Resource.PairWork), isOpen && standing.May(Right.Update, Resource.Findings),
            standing.WhyClosed(Work.Findings) is null && standing.May(Right.Update, Resource.ModeratedGrade), standing.WhyClosed(Work.Findings)?.Sentence,
            [.. findings.Select(f => new FindingRow(f.Id, f.Words, f.Version, evidence.Of(f.Evidence)))],
            await db.GradesOfCaseAsync(auditCase, r => standing.May(Right.Read, r.Resource), ct),
            await ActionsAsync(db, auditCase, ct),
            [.. agencies.DistinctBy(a => a.Id)],
            release);
    }

    internal static async Task<IReadOnlyList<ActionRow>> ActionsAsync(AuditDayDb db, Id<AuditCase> auditCase, CancellationToken ct)
    {
        var names = (await db.Returns.AsNoTracking().Where(r => r.Case == auditCase).Select(r => new { r.Agency, r.WrittenAs }).ToListAsync(ct)).ToLookup(r => r.Agency, r => r.WrittenAs);
        var actions = await db.CaseActions.AsNoTracking().Where(a => a.Case == auditCase && !a.IsRemoved).OrderBy(a => a.Due).ThenBy(a => a.Id).ToListAsync(ct);
        return [.. actions.Select(a => new ActionRow(a.Id, a.Words, names[a.Agency].FirstOrDefault() ?? "", a.Version))];
    }
}
