using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Evaluation;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Report;

/// <summary>All that a report is filled in from, read at one moment.</summary>
internal sealed record ReportSources
{
    public required Audit Audit { get; init; }
    public required AuditTool? Tool { get; init; }
    public required IReadOnlyList<AuditCase> Cases { get; init; }
    public required IReadOnlyDictionary<Id<Agency>, Agency> Agencies { get; init; }
    public required IReadOnlyList<AgencyReturn> Returns { get; init; }
    public required IReadOnlyList<Finding> Findings { get; init; }
    public required IReadOnlyList<Recommendation> Recommendations { get; init; }
    public required IReadOnlyList<ReportTheme> Themes { get; init; }
    public required IReadOnlyList<MarksOfCase> Marks { get; init; }
    public required IReadOnlyList<SelfGrade> SelfGrades { get; init; }

    public required int Auditors { get; init; }

    /// <summary>Practitioners asked to a discussion, and of them those who came or said that they would.</summary>
    public required (int Invited, int Coming) Practitioners { get; init; }

    /// <summary>What pairs and facilitators gave beside them, each its own value.</summary>
    public required IReadOnlyList<PracticeGrade> PracticeGrades { get; init; }

    /// <summary>The audit that this one repeats; none where it repeats none.</summary>
    public required EarlierAudit? Earlier { get; init; }

    /// <summary>What people in the room said on the board without a case. For the writers to choose from, never printed by itself.</summary>
    public required IReadOnlyList<string> RoomLines { get; init; }

    /// <summary>None where the reader of a draft may not see results yet.</summary>
    public required ResultsOfEvaluation.Row? Evaluation { get; init; }

    /// <summary>As it is published: the rule of small numbers holds, and nothing stands there that only writers need.</summary>
    public required bool IsPublished { get; init; }

    public sealed record MarksOfCase(Id<AuditCase> Case, KeyQuestion? KeyQuestion, int Marks);

    public sealed record SelfGrade(string QuestionKey, string Grade, int Returns);

    /// <summary>In the draft by reference; in print only how many, and where there are few, in words.</summary>
    public string Name(IEnumerable<Id<AuditCase>> cases)
    {
        var named = Cases.Where(c => cases.Contains(c.Id)).Select(c => c.Reference).ToList();
        if (!IsPublished)
            return named.Count == 0 ? "None yet" : string.Join(", ", named);

        var words = CasesInWords.Of(named.Count, Cases.Count);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    public static async Task<ReportSources> ReadAsync(AuditDayDb db, Standing standing, bool asPublished, CancellationToken ct)
    {
        var audit = await db.Audits.AsNoTracking().FirstAsync(a => a.Id == standing.Audit, ct);
        var returns = await db.Returns.AsNoTracking().Where(r => r.Audit == audit.Id).ToListAsync(ct);
        var agencies = returns.Select(r => r.Agency).Distinct().ToList();
        var tool = audit.Tool is { } id ? await db.AuditTools.AsNoTracking().FirstAsync(t => t.Id == id, ct) : null;
        return new ReportSources
        {
            Audit = audit,
            IsPublished = asPublished,
            Tool = tool,
            Cases = await db.Cases.AsNoTracking().Where(c => c.Audit == audit.Id).OrderBy(c => c.Reference).ToListAsync(ct),
            Returns = returns,
            Themes = await ReportTheme.ReadAsync(db, audit.Id, ct),
            Agencies = await db.Agencies.AsNoTracking().ToDictionaryAsync(a => a.Id, ct),
            Findings = await db.Findings.AsNoTracking().Where(f => f.Audit == audit.Id && f.Case == null && !f.IsRemoved).OrderBy(f => f.Id).ToListAsync(ct),
            Recommendations = await db.Recommendations.AsNoTracking()
                .Where(r => r.Audit == audit.Id && !r.IsRemoved).OrderBy(r => r.Place).ThenBy(r => r.Id).ToListAsync(ct),
            Marks = standing.May(Right.Read, Resource.MarkCounts) ? await CountMarksAsync(db, audit.Id, ct) : [],
            Evaluation = asPublished || standing.May(Right.Read, Resource.Evaluation) ? await db.ResultsAsync(audit.Id, ct) : null,
            SelfGrades = await CountGradesAsync(db, tool, audit.Id, ct),
            Auditors = await CountAuditorsAsync(db, audit.Id, ct),
            Practitioners = (await db.Invitations.CountAsync(i => i.Audit == audit.Id, ct), await db.Invitations.CountAsync(i => i.Audit == audit.Id && i.Attending == Attendance.Yes, ct)),
            PracticeGrades = await db.PracticeGrades.AsNoTracking().Where(g => g.Audit == audit.Id && db.Returns.Any(r => r.Id == g.Return && r.State == ReturnState.Accepted)).ToListAsync(ct),
            Earlier = audit.ReauditOf is { } earlier ? await EarlierAudit.ReadAsync(db, earlier, ct) : null,
            RoomLines = asPublished ? [] : await db.Cards.AsNoTracking().Where(c => c.Audit == audit.Id && c.Case == null && !c.IsRemoved && !c.IsVeiled).OrderBy(c => c.Text).Select(c => c.Text).ToListAsync(ct),
        };
    }

    // Of a pair, or named and not of a pair yet.
    private static async Task<int> CountAuditorsAsync(AuditDayDb db, Id<Audit> audit, CancellationToken ct)
    {
        var named = await db.NamedAuditors.Where(n => n.Audit == audit).Select(n => n.Member).ToListAsync(ct);
        var pairs = await db.Pairs.Where(p => p.Audit == audit).Select(p => new { p.First, p.Second }).ToListAsync(ct);
        return named.Union(pairs.SelectMany(p => new[] { p.First, p.Second })).Count();
    }

    private static Task<List<MarksOfCase>> CountMarksAsync(AuditDayDb db, Id<Audit> audit, CancellationToken ct) =>
        db.Annotations.Where(a => a.Audit == audit && !a.IsRemoved)
            .GroupBy(a => new { a.Case, a.KeyQuestion })
            .Select(g => new MarksOfCase(g.Key.Case, g.Key.KeyQuestion, g.Count()))
            .ToListAsync(ct);

    internal static async Task<IReadOnlyList<SelfGrade>> CountGradesAsync(AuditDayDb db, AuditTool? tool, Id<Audit> audit, CancellationToken ct)
    {
        var keys = (tool?.Questions ?? []).Where(q => q.Kind == QuestionKind.Grade).Select(q => q.Key).ToList();
        return keys.Count == 0 ? [] : await db.Returns.Where(r => r.Audit == audit && r.State == ReturnState.Accepted)
            .Join(db.Answers, r => r.Id, a => a.Return, (r, a) => new { r.Submission, Answer = a })
            .Where(x => x.Answer.Submission == x.Submission && keys.Contains(x.Answer.QuestionKey))
            .GroupBy(x => new { x.Answer.QuestionKey, x.Answer.Text })
            .Select(g => new SelfGrade(g.Key.QuestionKey, g.Key.Text, g.Count()))
            .ToListAsync(ct);
    }
}
