using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Annotations;

/// <summary>What a pair found in each agency's return under each key question, and where they say that they found nothing. Null for anybody else.</summary>
public sealed class CoverageOfCase(IStore store) : IUseCase
{
    /// <param name="WhyClosed">The sentence that says when this is open; null while it is.</param>
    public sealed record Row(string? WhyClosed, IReadOnlyList<AgencyRow> Agencies);

    /// <param name="Cells">One for each key question, in their order.</param>
    public sealed record AgencyRow(Id<Agency> Agency, string Name, IReadOnlyList<Cell> Cells);

    /// <param name="Marks">How many; where there are any, nobody says that there is nothing.</param>
    public sealed record Cell(KeyQuestion KeyQuestion, int Marks, bool IsSaidEmpty);

    public async Task<Row?> RunAsync(Id<AuditCase> auditCase, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.StandingAsync(by, auditCase, ct) is not { } standing || !standing.May(Right.Read, Resource.PairWork))
            return null;

        var returns = await db.Returns.AsNoTracking().Where(r => r.Case == auditCase).OrderBy(r => r.Id).ToListAsync(ct);
        var marks = await db.Annotations.Where(a => a.Case == auditCase && !a.IsRemoved && a.KeyQuestion != null).SeenBy(standing, by)
            .GroupBy(a => new { a.Agency, a.KeyQuestion }).Select(g => new { g.Key.Agency, g.Key.KeyQuestion, Count = g.Count() }).ToListAsync(ct);
        var said = await db.NoEvidence.AsNoTracking().Where(n => n.Case == auditCase && !n.IsTakenBack).Select(n => new { n.Agency, n.KeyQuestion }).ToListAsync(ct);
        return new Row(
            (standing.IsFirstRead ? AnnotationRefusals.FirstReadGoesOn : standing.WhyClosed(Work.Marks))?.Sentence,
            [.. returns.Where(r => r.Submission > 0 && standing.May(Right.Read, r.Resource)).Select(r => new AgencyRow(r.Agency, r.WrittenAs, [.. KeyQuestions.All.Select(k => new Cell(
                k.Key,
                marks.FirstOrDefault(m => m.Agency == r.Agency && m.KeyQuestion == k.Key)?.Count ?? 0,
                said.Exists(n => n.Agency == r.Agency && n.KeyQuestion == k.Key)))]))]);
    }
}
