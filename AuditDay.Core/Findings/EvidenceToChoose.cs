using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Findings;

/// <summary>What the pair of a case gathered, from which they draft findings: marks, questions, passages of their notes. Null for anybody else.</summary>
public sealed class EvidenceToChoose(IStore store) : IUseCase
{
    /// <param name="Note">What somebody of the pair wrote beside it.</param>
    /// <param name="Tags">Of a mark.</param>
    /// <param name="Uses">In how many findings it stands already.</param>
    public sealed record Row(EvidenceRow Evidence, KeyQuestion? KeyQuestion, string Note, IReadOnlyList<string> Tags, int Uses);

    public async Task<IReadOnlyList<Row>?> RunAsync(Id<AuditCase> auditCase, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.StandingAsync(by, auditCase, ct) is not { } standing || !standing.May(Right.Read, Resource.PairWork))
            return null;

        var marks = await db.Annotations.AsNoTracking().Where(a => a.Case == auditCase && !a.IsRemoved).SeenBy(standing, by).OrderBy(a => a.Id)
            .Select(a => new Found(EvidenceKind.Mark, a.Id.Value, a.KeyQuestion, a.Note, a.Tags)).ToListAsync(ct);
        var questions = await db.Questions.AsNoTracking().Where(q => q.Case == auditCase && !q.IsRemoved).SeenBy(standing, by).OrderBy(q => q.Place)
            .Select(q => new Found(EvidenceKind.Question, q.Id.Value, null, "", new List<string>())).ToListAsync(ct);
        var notes = await db.TextAnchors.AsNoTracking().Where(t => t.Case == auditCase && !t.IsRemoved).OrderBy(t => t.Id)
            .Select(t => new Found(EvidenceKind.Note, t.Id.Value, t.KeyQuestion, "", new List<string>())).ToListAsync(ct);
        var absences = await db.NoEvidence.AsNoTracking().Where(n => n.Case == auditCase && !n.IsTakenBack).OrderBy(n => n.Id)
            .Select(n => new Found(EvidenceKind.Absence, n.Id.Value, n.KeyQuestion, "", new List<string>())).ToListAsync(ct);
        List<Found> all = [.. questions, .. notes, .. absences, .. marks];
        var used = (await db.Findings.AsNoTracking().Where(f => f.Case == auditCase && !f.IsRemoved).Select(f => f.Evidence).ToListAsync(ct)).SelectMany(e => e).ToLookup(e => e);

        var reading = await new EvidenceReading(db, by, ct).ReadAsync([.. all.Select(f => f.Link)]);
        return [.. all.Zip(reading.Of([.. all.Select(f => f.Link)])).Select(x => new Row(x.Second, x.First.KeyQuestion, x.First.Note, x.First.Tags, used[x.First.Link].Count()))];
    }

    private sealed record Found(EvidenceKind Kind, Guid Id, KeyQuestion? KeyQuestion, string Note, IReadOnlyList<string> Tags)
    {
        public EvidenceLink Link => new(Kind, Id);
    }
}
