using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using AuditDay.Core.Themes;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Findings;

/// <summary>One step further down: the passage behind a card, the evidence of a pair's finding.</summary>
internal static class EvidenceBelow
{
    public static async Task<IReadOnlyList<EvidenceLink>> CardsOfAsync(this AuditDayDb db, Id<PracticeTheme> theme, CancellationToken ct) =>
        [.. (await db.Cards.AsNoTracking().Where(c => c.Theme == theme && !c.IsRemoved).OrderBy(c => c.Place).Select(c => c.Id).ToListAsync(ct))
            .Take(Finding.MostEvidence).Select(id => new EvidenceLink(EvidenceKind.Card, id.Value))];

    public static async Task<IReadOnlyDictionary<EvidenceLink, IReadOnlyList<EvidenceLink>>> BelowAsync(
        this AuditDayDb db, IReadOnlyList<EvidenceLink> links, CancellationToken ct)
    {
        var (cards, findings) = (Evidence.IdsOf<Card>(links, EvidenceKind.Card), Evidence.IdsOf<Finding>(links, EvidenceKind.Finding));
        var below = new Dictionary<EvidenceLink, IReadOnlyList<EvidenceLink>>();
        foreach (var card in await db.Cards.AsNoTracking().Where(c => cards.Contains(c.Id)).Select(c => new { c.Id, c.From, c.FromPassage }).ToListAsync(ct))
        {
            below[new(EvidenceKind.Card, card.Id.Value)] = card.From is { } mark ? [new(EvidenceKind.Mark, mark.Value)]
                : card.FromPassage is { } passage ? [new(EvidenceKind.Note, passage.Value)] : [];
        }
        foreach (var finding in await db.Findings.AsNoTracking().Where(f => findings.Contains(f.Id)).Select(f => new { f.Id, f.Evidence }).ToListAsync(ct))
            below[new(EvidenceKind.Finding, finding.Id.Value)] = finding.Evidence;
        return below;
    }
}
