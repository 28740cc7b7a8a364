using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Cases;

/// <summary>What pairs are made of: the cases of an audit with their agencies, its auditors and where they come from, who must not read what.</summary>
internal sealed class AuditorsOfAudit
{
    private IReadOnlyList<Agency> _agencies = [];

    public IReadOnlyList<AuditCase> Cases { get; private set; } = [];
    public IReadOnlyList<AuditorPair> Pairs { get; private set; } = [];

    /// <summary>Named for this audit, in the order in which they were named.</summary>
    public IReadOnlyList<Member> Auditors { get; private set; } = [];

    public IReadOnlyList<ConflictOfInterest> Conflicts { get; private set; } = [];
    public IReadOnlyList<NoConflict> Confirmed { get; private set; } = [];
    public ILookup<Id<AuditCase>, string> WrittenAs { get; private set; } = null!;

    private ILookup<Id<AuditCase>, Id<Agency>> Agencies { get; set; } = null!;

    private HashSet<(Id<AuditCase>, Id<Member>)> Invited { get; set; } = [];

    public static async Task<AuditorsOfAudit> ReadAsync(AuditDayDb db, Id<Audit> audit, CancellationToken ct)
    {
        var returns = await db.Returns.AsNoTracking().Where(r => r.Audit == audit).Select(r => new { r.Case, r.Agency, r.WrittenAs }).ToListAsync(ct);
        var named = db.NamedAuditors.Where(n => n.Audit == audit).Select(n => n.Member);
        var pairs = await db.Pairs.AsNoTracking().Where(p => p.Audit == audit).ToListAsync(ct);
        var paired = pairs.SelectMany(p => new[] { p.First, p.Second }).Distinct().ToList();
        var order = await db.NamedAuditors.AsNoTracking().Where(n => n.Audit == audit).OrderBy(n => n.Id).Select(n => n.Member).ToListAsync(ct);
        var cases = await db.Cases.AsNoTracking().Where(c => c.Audit == audit).OrderBy(c => c.Reference).ToListAsync(ct);
        var ids = cases.ConvertAll(c => c.Id);
        return new AuditorsOfAudit
        {
            _agencies = await db.Agencies.AsNoTracking().ToListAsync(ct),
            Cases = cases,
            Pairs = pairs,
            Auditors = [.. (await db.Members.AsNoTracking().Where(m => named.Contains(m.Id) || paired.Contains(m.Id)).ToListAsync(ct))
                .OrderBy(m => order.IndexOf(m.Id)).ThenBy(m => m.Id.Value)],
            Conflicts = await db.Conflicts.AsNoTracking().Where(c => ids.Contains(c.Case)).ToListAsync(ct),
            Confirmed = await db.NoConflicts.AsNoTracking().Where(c => ids.Contains(c.Case)).ToListAsync(ct),
            WrittenAs = returns.ToLookup(r => r.Case, r => r.WrittenAs),
            Agencies = returns.ToLookup(r => r.Case, r => r.Agency),
            Invited = [.. (await db.Invitations.AsNoTracking().Where(i => i.Audit == audit).ToListAsync(ct)).Select(i => (i.Case, i.Practitioner))],
        };
    }

    /// <summary>Where they come from, as it is read.</summary>
    public string FromOf(Member auditor) =>
        auditor.From.Length > 0 ? auditor.From : _agencies.FirstOrDefault(a => a.Id == auditor.Agency)?.Name ?? "no agency yet";

    /// <summary>An auditor of no agency of record is of the one that their words mean.</summary>
    public IReadOnlySet<string> KeysOf(Member auditor)
    {
        var agency = auditor.Agency ?? _agencies.FirstOrDefault(a => a.IsCalled(auditor.From))?.Id;
        return new[] { agency?.ToString() ?? "", FromOf(auditor).ToUpperInvariant() }.Where(k => k.Length > 0).ToHashSet();
    }

    public IReadOnlySet<string> KeysOf(AuditCase auditCase) =>
        Agencies[auditCase.Id].Select(a => a.ToString()).Concat(WrittenAs[auditCase.Id].Select(w => w.ToUpperInvariant())).ToHashSet();

    public bool HasReturnOf(AuditCase auditCase, Member auditor) => KeysOf(auditor).Overlaps(KeysOf(auditCase));

    /// <summary>Who must not read what: by their own word, or because they take part in its discussion.</summary>
    public IReadOnlySet<(Id<AuditCase>, Id<Member>)> MustNotRead =>
        Conflicts.Select(c => (c.Case, c.Member)).Concat(Invited).ToHashSet();
}
