using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Report;

/// <summary>An agency that took part, and how the report may name it.</summary>
internal sealed record AgencyOfReport(Id<Agency> Id, IReadOnlyList<string> Names)
{
    /// <summary>What a version says that concerns this agency, under its headings: each paragraph, item and row that names it.</summary>
    public IReadOnlyList<Part> PartsOf(FrozenReport report) =>
    [
        .. PrintedPassage.Of(report).Where(p => Names.Any(name => Mentions(p.Text, name))).GroupBy(p => p.Place)
            .Select(g => new Part(g.Key, [.. g.Select(p => p.Text).Distinct()])),
    ];

    public sealed record Part(string Place, IReadOnlyList<string> Passages);

    // Whole words: "School" is not in "Schools and nurseries".
    private static bool Mentions(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var (before, after) = (at == 0 ? ' ' : text[at - 1], at + name.Length == text.Length ? ' ' : text[at + name.Length]);
            if (!char.IsLetterOrDigit(before) && !char.IsLetterOrDigit(after))
                return true;
        }
        return false;
    }
}

internal static class AgenciesOfReport
{
    public static async Task<IReadOnlyList<AgencyOfReport>> AgenciesOfReportAsync(this AuditDayDb db, Id<Audit> audit, CancellationToken ct = default)
    {
        var returns = await db.Returns.AsNoTracking().Where(r => r.Audit == audit)
            .Join(db.Agencies, r => r.Agency, a => a.Id, (r, a) => new { a.Id, a.Name, r.WrittenAs }).ToListAsync(ct);
        return [.. returns.GroupBy(r => (r.Id, r.Name)).OrderBy(g => g.Key.Name, StringComparer.OrdinalIgnoreCase)
            .Select(g => new AgencyOfReport(g.Key.Id, [g.Key.Name, .. g.Select(r => r.WrittenAs).Distinct().Where(w => w != g.Key.Name)]))];
    }
}
