using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Disclosure;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Programme;
using AuditDay.Core.Report;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Briefing;

/// <summary>Reads the boxes of a briefing and looks through them. Whoever asks has been let in already.</summary>
internal static class ReadBriefing
{
    public static async Task<BriefingDocument> ReadBriefingAsync(this AuditDayDb db, Standing standing, CancellationToken ct)
    {
        var audit = await db.Audits.AsNoTracking().SingleAsync(a => a.Id == standing.Audit, ct);
        return new BriefingDocument(
            audit.Id, audit.Slug, audit.Title, audit.Theme, audit.Day, audit.PublishedOn, audit.State >= AuditState.Published,
            standing.DeniesWriting(TextKind.ReportSection) is null,
            standing.May(Right.Export, ReportOfAudit.RowOf(standing.State)),
            await db.ReadBoxesAsync(audit.Id, ct));
    }

    /// <summary>Null where the briefing may be published.</summary>
    public static async Task<Refusal?> WhyBriefingIsHeldAsync(this AuditDayDb db, Id<Audit> audit) =>
        (await db.ReadBoxesAsync(audit, CancellationToken.None))
            .SelectMany(b => b.Finds.Where(f => f.Blocks).Select(f => SevenMinuteRefusals.BriefingIdentifies(b.Part, f))).FirstOrDefault();

    private static async Task<IReadOnlyList<BriefingDocument.Box>> ReadBoxesAsync(this AuditDayDb db, Id<Audit> audit, CancellationToken ct)
    {
        var texts = await db.BriefingBoxes.AsNoTracking().Where(b => b.Audit == audit).ToDictionaryAsync(b => b.Part, b => b.Text, ct);
        var known = await db.ClearedAsync(null);
        return [.. BriefingParts.All.Select(p => (p.Part, Text: texts.GetValueOrDefault(p.Part, ""))).Select(b => new BriefingDocument.Box(b.Part, b.Text, Identifiers.In(b.Text, known)))];
    }
}
