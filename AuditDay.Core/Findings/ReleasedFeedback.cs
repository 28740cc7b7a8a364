using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Findings;

/// <summary>Feedback on a case as its agencies and practitioners read it. Null where it is not theirs, and for everybody while it is not released.</summary>
public sealed class ReleasedFeedback(IStore store) : IUseCase
{
    /// <param name="Grades">For an agency's people, of their own return only.</param>
    public sealed record Row(
        Id<Audit> Audit, string AuditTitle, AuditState State, Phase Phase, string Reference, DateTimeOffset ReleasedAt, bool IsOfAgency,
        IReadOnlyList<FindingRow> Findings, IReadOnlyList<GradeRow> Grades, IReadOnlyList<FeedbackOfCase.ActionRow> Actions);

    public sealed record FindingRow(Id<Finding> Id, FindingKind Kind, KeyQuestion KeyQuestion, string Title, string Text, IReadOnlyList<EvidenceRow> Evidence);

    public async Task<Row?> RunAsync(Id<AuditCase> auditCase, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        var release = await db.FeedbackReleases.AsNoTracking().FirstOrDefaultAsync(r => r.Case == auditCase, ct);
        if (release?.ReleasedAt is not { } at || await db.StandingAsync(by, auditCase, ct) is not { } standing
            || !standing.May(Right.Read, FeedbackRelease.ResourceOf(release)))
            return null;

        var about = await db.Cases.AsNoTracking().Where(c => c.Id == auditCase)
            .Join(db.Audits, c => c.Audit, a => a.Id, (c, a) => new { c.Reference, a.Title }).SingleAsync(ct);
        var findings = await db.Findings.AsNoTracking().Where(f => f.Case == auditCase && !f.IsRemoved).OrderBy(f => f.Id).ToListAsync(ct);
        var evidence = await new EvidenceReading(db, by, ct).ReadAsync([.. findings.SelectMany(f => f.Evidence)]);
        return new Row(
            standing.Audit, about.Title, standing.State, standing.Phase, about.Reference, at,
            standing.Wears(Hat.Manager) || standing.Wears(Hat.Practitioner),
            [.. findings.OrderBy(f => (int)f.KeyQuestion).Select(f => new FindingRow(f.Id, f.Kind, f.KeyQuestion, f.Title, f.Text, evidence.Of(f.Evidence)))],
            await db.GradesOfCaseAsync(auditCase, r => standing.BeforeReturnOf(r.Agency == by.Agency).May(Right.Read, Resource.FeedbackReleased), ct),
            await FeedbackOfCase.ActionsAsync(db, auditCase, ct));
    }
}
