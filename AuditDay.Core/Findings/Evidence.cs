using AuditDay.Core.Annotations;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using AuditDay.Core.Themes;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Findings;

/// <summary>What a finding or recommendation leans on must belong to its own audit, and a pair's to its own case.</summary>
internal static class Evidence
{
    public static Task<bool> HasThemeAsync(this AuditDayDb db, Id<Audit> audit, Id<PracticeTheme> theme) =>
        db.PracticeThemes.AnyAsync(t => t.Id == theme && t.Audit == audit && !t.IsRemoved, CancellationToken.None);

    public static async Task<bool> HasCasesAsync(this AuditDayDb db, Id<Audit> audit, IReadOnlyList<Id<AuditCase>> cases)
    {
        var wanted = cases.Distinct().ToList();
        return wanted.Count == await db.Cases.CountAsync(c => c.Audit == audit && wanted.Contains(c.Id), CancellationToken.None);
    }

    /// <summary>A pair's finding rests on marks, questions and notes of their case; one across cases on cards and on pairs' findings.</summary>
    public static async Task<bool> HasEvidenceAsync(this AuditDayDb db, Id<Audit> audit, Id<AuditCase>? auditCase, IReadOnlyList<EvidenceLink> evidence)
    {
        if (evidence.Count == 0)
            return true;

        var marks = IdsOf<Annotation>(evidence, EvidenceKind.Mark);
        var questions = IdsOf<DiscussionQuestion>(evidence, EvidenceKind.Question);
        var notes = IdsOf<TextAnchor>(evidence, EvidenceKind.Note);
        var absences = IdsOf<NoEvidence>(evidence, EvidenceKind.Absence);
        var cards = IdsOf<Card>(evidence, EvidenceKind.Card);
        var findings = IdsOf<Finding>(evidence, EvidenceKind.Finding);
        if (auditCase is { } one)
        {
            return cards.Count == 0 && findings.Count == 0
                && await db.Annotations.CountAsync(a => a.Case == one && !a.IsRemoved && marks.Contains(a.Id)) == marks.Count
                && await db.Questions.CountAsync(q => q.Case == one && !q.IsRemoved && questions.Contains(q.Id)) == questions.Count
                && await db.TextAnchors.CountAsync(t => t.Case == one && !t.IsRemoved && notes.Contains(t.Id)) == notes.Count
                && await db.NoEvidence.CountAsync(n => n.Case == one && !n.IsTakenBack && absences.Contains(n.Id)) == absences.Count;
        }

        return marks.Count == 0 && questions.Count == 0 && notes.Count == 0 && absences.Count == 0
            && await db.Cards.CountAsync(c => c.Audit == audit && !c.IsRemoved && cards.Contains(c.Id)) == cards.Count
            && await db.Findings.CountAsync(f => f.Audit == audit && f.Case != null && !f.IsRemoved && findings.Contains(f.Id)) == findings.Count;
    }

    public static List<Id<T>> IdsOf<T>(IEnumerable<EvidenceLink> evidence, EvidenceKind kind) =>
        [.. evidence.Where(e => e.Kind == kind).Select(e => new Id<T>(e.Id)).Distinct()];
}
