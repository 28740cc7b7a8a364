using AuditDay.Core.Access;
using AuditDay.Core.ActionPlan;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Programme;

/// <summary>Reads how far an audit has come. Who may see it was asked by whoever calls.</summary>
internal static class FindReadiness
{
    private sealed record Found(
        IReadOnlyList<AgencyReturn> Returns, IReadOnlyList<Involvement> Involved, IReadOnlyDictionary<Id<Agency>, string> Names, Standing Standing, Member By, DateOnly Today);

    public static async Task<Readiness> ReadinessAsync(
        this AuditDayDb db, Audit audit, Standing standing, Member by, DateOnly today, CancellationToken ct)
    {
        var cases = await db.Cases.AsNoTracking().Where(c => c.Audit == audit.Id).OrderBy(c => c.Reference).ToListAsync(ct);
        var found = new Found(
            await db.Returns.AsNoTracking().Where(r => r.Audit == audit.Id).ToListAsync(ct),
            await db.Involvements.AsNoTracking().Where(i => i.Audit == audit.Id).ToListAsync(ct),
            await db.Agencies.AsNoTracking().Select(a => new { a.Id, a.Name }).ToDictionaryAsync(a => a.Id, a => a.Name, ct),
            standing, by, today);
        var pairs = await db.PairsAsync(audit.Id, ct);
        var invited = (await db.Invitations.AsNoTracking().Where(i => i.Audit == audit.Id).Select(i => new { i.Case, i.Practitioner }).ToListAsync(ct))
            .ToLookup(i => i.Case, i => i.Practitioner);
        var briefed = (await db.Briefings.AsNoTracking().Where(s => s.Audit == audit.Id && !s.IsWithdrawn).ToListAsync(ct))
            .SelectMany(s => s.Taken).Select(p => p.Member).ToHashSet();

        Readiness.CaseRow[] rows = [.. cases.Select(c => new Readiness.CaseRow(
            c.Id, c.Reference, ReturnsOf(c.Id, found), pairs.GetValueOrDefault(c.Id) ?? [], invited[c.Id].Count(),
            invited[c.Id].Concat((pairs.GetValueOrDefault(c.Id) ?? []).Select(a => a.Member)).Distinct().Count(briefed.Contains)))];
        Readiness.AgencyRow[] agencies = [.. rows.SelectMany(r => r.Returns)
            .Select(r => new Readiness.AgencyRow(r.Agency, r.AgencyName)).Distinct().OrderBy(a => a.Name, StringComparer.OrdinalIgnoreCase)];
        return new Readiness(
            audit.Id, audit.State, audit.Day, today, audit.TermsOfReference.Length > 0, audit.Tool is not null, agencies, rows)
        {
            OpenActions = await db.OpenActionsAsync(audit.Id, ct),
            IsApproved = await db.ReportVersions.AnyAsync(v => v.Audit == audit.Id && v.State == Report.VersionState.Approved, ct),
        };
    }

    private static IReadOnlyList<Readiness.ReturnRow> ReturnsOf(Id<AuditCase> auditCase, Found found)
    {
        var asked = found.Returns.Where(r => r.Case == auditCase).ToList();
        var named = found.Involved.Where(i => i.Case == auditCase && !asked.Exists(r => r.Agency == i.Agency));
        return [.. asked.Select(r => RowOf(r, found))
            .Concat(named.Select(i => new Readiness.ReturnRow(i.Agency, found.Names[i.Agency], null, null, null, 0, MayRead: false)))
            .OrderBy(r => r.AgencyName, StringComparer.OrdinalIgnoreCase)];
    }

    private static Readiness.ReturnRow RowOf(AgencyReturn r, Found found)
    {
        var late = r.State.WaitsForAgency() ? Math.Max(0, found.Today.DayNumber - r.DueOn.DayNumber) : 0;
        var mayRead = found.Standing.BeforeReturnOf(r.Agency == found.By.Agency).May(Right.Read, r.Resource);
        return new(r.Agency, found.Names[r.Agency], r.Id, r.State, r.DueOn, late, mayRead);
    }

    private static async Task<IReadOnlyDictionary<Id<AuditCase>, IReadOnlyList<Readiness.AuditorRow>>> PairsAsync(
        this AuditDayDb db, Id<Audit> audit, CancellationToken ct)
    {
        var pairs = await db.Pairs.AsNoTracking().Where(p => p.Audit == audit).Select(p => new { p.Case, p.First, p.Second }).ToListAsync(ct);
        var ids = pairs.SelectMany(p => new[] { p.First, p.Second }).Distinct().ToList();
        var names = await db.Members.AsNoTracking().Where(m => ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Name, ct);
        var cases = pairs.Select(p => p.Case).ToList();
        var conflicts = await db.Conflicts.AsNoTracking().Where(c => cases.Contains(c.Case)).Select(c => new { c.Case, c.Member }).ToListAsync(ct);
        return pairs.ToDictionary(
            p => p.Case,
            p => (IReadOnlyList<Readiness.AuditorRow>)[.. new[] { p.First, p.Second }.Select(m =>
                new Readiness.AuditorRow(m, names[m], conflicts.Exists(c => c.Case == p.Case && c.Member == m)))]);
    }
}
