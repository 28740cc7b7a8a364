using AuditDay.Core.Access;
using AuditDay.Core.Notes;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Report;

/// <summary>Puts a report together from what is written and stored. Whoever asks has been let in already.</summary>
internal static class ReportReading
{
    /// <param name="db">Where to read.</param>
    /// <param name="texts">Those that are being written.</param>
    /// <param name="standing">Of whoever reads, or of whoever has it printed.</param>
    /// <param name="asPublished">With few cases in words, and without what only its writers need.</param>
    /// <param name="ct">When to stop.</param>
    public static async Task<ReportDocument> ReadReportAsync(this AuditDayDb db, OpenTexts texts, Standing standing, bool asPublished, CancellationToken ct)
    {
        var sources = await ReportSources.ReadAsync(db, standing, asPublished, ct);
        var written = await TextWords.ReadAsync(db, texts, standing.Audit, TextKind.ReportSection, ct);
        var leftOut = await db.ReportSections.AsNoTracking().Where(s => s.Audit == standing.Audit && s.LeavesOutFilledIn).Select(s => s.Part).ToListAsync(ct);

        return new ReportDocument(
            standing.Audit, sources.Audit.Slug, sources.Audit.Title, sources.Audit.Theme, sources.Audit.Day, sources.Audit.PublishedOn,
            standing.State >= AuditState.Published,
            standing.DeniesWriting(TextKind.ReportSection) is null,
            standing.May(Right.Export, ReportOfAudit.RowOf(standing.State)),
            [.. ReportParts.All.Select(row => new ReportDocument.Section(
                row.Part, written.GetValueOrDefault(row.Part.ToString()), leftOut.Contains(row.Part), Filling.Of(row.Part, sources)))],
            AppendixFilling.Of(sources))
        {
            BrokenQuotes = await db.BrokenQuotesAsync(texts, standing.Audit, ct),
        };
    }

    /// <summary>What readers read: the version that was published. None before that, and for reports that are older than versions.</summary>
    public static Task<ReportVersion?> PublishedVersionAsync(this AuditDayDb db, Kernel.Id<Audit> audit, CancellationToken ct = default) =>
        db.ReportVersions.AsNoTracking().Where(v => v.Audit == audit && v.State == VersionState.Published).OrderByDescending(v => v.Number).FirstOrDefaultAsync(ct);
}
