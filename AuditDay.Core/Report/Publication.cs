using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Report;

/// <summary>The gates on a report's road: what is frozen passes them first, and what is published passes them once more.</summary>
public sealed class Publication(OpenTexts texts, TimeProvider clock)
{
    /// <summary>What the report would print now, where it may leave the house; else why not.</summary>
    internal async Task<Result<FrozenReport>> FreezeAsync(AuditDayDb db, Standing standing)
    {
        if (standing.State != AuditState.Reporting)
            return ReportRefusals.NotReporting;
        if (await db.BrokenQuotesAsync(texts, standing.Audit, CancellationToken.None) is { Count: > 0 } broken)
            return ReportRefusals.QuotesBroken(broken);

        var printed = FrozenReport.Of(await db.ReadReportAsync(texts, standing, asPublished: true, CancellationToken.None));
        return await db.IdentifiesAsync(standing.Audit, printed) is { } no ? no : printed;
    }

    /// <summary>Null where the approved version is published by this; else why nothing is.</summary>
    internal async Task<Refusal?> PublishAsync(AuditDayDb db, Id<Audit> audit)
    {
        var versions = await db.ReportVersions.Where(v => v.Audit == audit).OrderByDescending(v => v.Number).ToListAsync(CancellationToken.None);
        if (versions.FirstOrDefault(v => v.State is VersionState.Approved) is not { } approved)
            return ReportRefusals.NotApproved;
        if (await db.IdentifiesAsync(audit, approved.ReadPrinted()) is { } identifies)
            return identifies;

        foreach (var earlier in versions.Where(v => v.State == VersionState.Published))
            earlier.GiveWay();
        return approved.Publish(clock.GetUtcNow()).Refusal;
    }

    /// <summary>Everybody who wrote a word of the report, a finding or a recommendation.</summary>
    internal static async Task<IReadOnlyList<Id<Member>>> AuthorsAsync(AuditDayDb db, Id<Audit> audit)
    {
        var writers = await db.TextUpdates.Where(u => db.Texts.Any(t => t.Id == u.Text && t.Audit == audit && t.Kind == TextKind.ReportSection))
            .Select(u => u.By).Distinct().ToListAsync(CancellationToken.None);
        var found = await db.Findings.Where(f => f.Audit == audit && f.Case == null && !f.IsRemoved).Select(f => f.By).Distinct().ToListAsync(CancellationToken.None);
        var recommended = await db.Recommendations.Where(r => r.Audit == audit && !r.IsRemoved).Select(r => r.By).Distinct().ToListAsync(CancellationToken.None);
        return [.. writers.Union(found).Union(recommended)];
    }

    internal static async Task<int> NextNumberAsync(AuditDayDb db, Id<Audit> audit) =>
        (await db.ReportVersions.Where(v => v.Audit == audit).MaxAsync(v => (int?)v.Number, CancellationToken.None) ?? 0) + 1;
}
