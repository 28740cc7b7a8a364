using AuditDay.Core.Disclosure;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Report;

/// <summary>What the disclosure check knows of the partnership, and which of its finds may stay.</summary>
internal static class DisclosureReading
{
    public static async Task<DisclosureContext> DisclosureContextAsync(this AuditDayDb db, Id<Audit> id, CancellationToken ct = default)
    {
        var audit = await db.Audits.AsNoTracking().FirstAsync(a => a.Id == id, ct);
        var agencies = await db.Agencies.AsNoTracking().Select(a => new { a.Name, a.Sector }).ToListAsync(ct);
        var writtenAs = await db.Returns.AsNoTracking().Where(r => r.Audit == id).Select(r => r.WrittenAs).Distinct().ToListAsync(ct);
        var groups = await db.Members.AsNoTracking().Select(m => m.From).Distinct().ToListAsync(ct);
        var dates = await db.ReportVersions.AsNoTracking().Where(v => v.Audit == id).Select(v => new { v.MadeAt, v.FactCheckDue, v.PublishedAt }).ToListAsync(ct);
        return new DisclosureContext(
            await db.Members.AsNoTracking().Select(m => m.Name).ToListAsync(ct),
            [.. agencies.Select(a => a.Name), .. agencies.Select(a => a.Sector), .. writtenAs, .. groups, audit.Title],
            new[] { audit.Day, audit.PublishedOn }.Concat(dates.SelectMany(d => new[]
            {
                DateOnly.FromDateTime(d.MadeAt.DateTime), d.FactCheckDue, d.PublishedAt is { } at ? DateOnly.FromDateTime(at.DateTime) : null,
            })).OfType<DateOnly>().ToHashSet(),
            await db.Cases.CountAsync(c => c.Audit == id, ct) >= CasesInWords.CountsFrom);
    }

    /// <summary>Null where nothing that tells who somebody is stands there, or all of it may stay.</summary>
    public static async Task<Refusal?> IdentifiesAsync(this AuditDayDb db, Id<Audit> audit, FrozenReport report, CancellationToken ct = default)
    {
        var may = await db.DisclosureOverrides.AsNoTracking().Where(o => o.Audit == audit).ToListAsync(ct);
        var stay = may.Where(o => o.Counts).Select(o => o.Key).ToHashSet();
        var hits = DisclosureHit.In(report, await db.DisclosureContextAsync(audit, ct)).Where(h => h.Find.Blocks && !stay.Contains(h.Key)).ToList();
        return hits.Count == 0 ? null : ReportRefusals.Identifies(hits.Count, hits[0].Place);
    }
}
