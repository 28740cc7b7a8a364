using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Access;

/// <summary>Finds out as what a member stands before something. Every query, change, push and export asks here.</summary>
public static class Standings
{
    // Asked for every operation, so the questions are translated once and kept.
    private static readonly Func<AuditDayDb, Id<Member>, Id<Audit>, CancellationToken, Task<Found?>> BeforeAudit =
        EF.CompileAsyncQuery((AuditDayDb db, Id<Member> by, Id<Audit> audit, CancellationToken _) => db.Audits.Where(a => a.Id == audit).Select(a => new Found
        {
            Audit = a.Id,
            State = a.State,
            Phase = a.Phase,
            Roles = db.Members.Where(m => m.Id == by && !m.IsDisabled).Select(m => (MemberRoles?)m.Roles).FirstOrDefault(),
            Facilitates = db.Facilitations.Any(f => f.Audit == a.Id && f.Member == by),
            Audits = db.NamedAuditors.Any(n => n.Audit == a.Id && n.Member == by)
                || db.Pairs.Any(p => p.Audit == a.Id && p.First == by) || db.Pairs.Any(p => p.Audit == a.Id && p.Second == by),
            OwnAgencyTakesPart = db.Members.Any(m => m.Id == by && db.Returns.Any(r => r.Audit == a.Id && r.Agency == m.Agency)),
            IsInvited = db.Invitations.Any(i => i.Audit == a.Id && i.Practitioner == by),
            IsStage = db.StageDevices.Any(d => d.Audit == a.Id && d.Seat == by && !d.IsDismissed),
        }).FirstOrDefault());

    private static readonly Func<AuditDayDb, Id<Member>, Id<AuditCase>, CancellationToken, Task<Found?>> BeforeCase =
        EF.CompileAsyncQuery((AuditDayDb db, Id<Member> by, Id<AuditCase> auditCase, CancellationToken _) => db.Cases.Where(c => c.Id == auditCase).Join(db.Audits, c => c.Audit, a => a.Id, (c, a) => new Found
        {
            Audit = a.Id,
            Case = c.Id,
            State = a.State,
            Phase = a.Phase,
            Roles = db.Members.Where(m => m.Id == by && !m.IsDisabled).Select(m => (MemberRoles?)m.Roles).FirstOrDefault(),
            Facilitates = db.Facilitations.Any(f => f.Audit == a.Id && f.Member == by),
            Audits = db.NamedAuditors.Any(n => n.Audit == a.Id && n.Member == by)
                || db.Pairs.Any(p => p.Audit == a.Id && p.First == by) || db.Pairs.Any(p => p.Audit == a.Id && p.Second == by),
            IsPairOfCase = db.Pairs.Any(p => p.Case == c.Id && (p.First == by || p.Second == by)),
            IsFirstRead = a.BlindFirstRead && !a.FirstReadIsOver && db.Pairs.Any(p => p.Case == c.Id && !(p.FirstHasRead && p.SecondHasRead)),
            HasConflict = db.Conflicts.Any(x => x.Case == c.Id && x.Member == by),
            OwnAgencyTakesPart = db.Members.Any(m => m.Id == by && db.Returns.Any(r => r.Case == c.Id && r.Agency == m.Agency)),
            IsInvited = db.Invitations.Any(i => i.Case == c.Id && i.Practitioner == by),
        }).FirstOrDefault());

    /// <summary>Null where there is no such audit.</summary>
    public static async Task<Standing?> StandingAsync(this AuditDayDb db, Member by, Id<Audit> audit, CancellationToken ct = default) =>
        Read(await BeforeAudit(db, by.Id, audit, ct));

    /// <summary>Null where there is no such case.</summary>
    public static async Task<Standing?> StandingAsync(this AuditDayDb db, Member by, Id<AuditCase> auditCase, CancellationToken ct = default) =>
        Read(await BeforeCase(db, by.Id, auditCase, ct));

    /// <summary>Before one return: "manager" and "practitioner" only of that return's own agency. Null where there is none.</summary>
    public static async Task<Standing?> StandingAsync(this AuditDayDb db, Member by, Id<AgencyReturn> agencyReturn, CancellationToken ct = default)
    {
        var found = await db.Returns.AsNoTracking().Where(r => r.Id == agencyReturn)
            .Select(r => new { r.Case, IsOwn = db.Members.Any(m => m.Id == by.Id && m.Agency == r.Agency) })
            .FirstOrDefaultAsync(ct);
        if (found is null || await db.StandingAsync(by, found.Case, ct) is not { } standing)
            return null;

        return standing.BeforeReturnOf(found.IsOwn);
    }

    /// <summary>What belongs to the whole partnership: people, agencies, tools.</summary>
    public static async Task<bool> MayAsync(this AuditDayDb db, Member by, Right right, Resource resource, CancellationToken ct = default)
    {
        var roles = await db.Members.AsNoTracking().Where(m => m.Id == by.Id && !m.IsDisabled).Select(m => m.Roles).FirstOrDefaultAsync(ct);
        return HatsOf(roles).Any(hat => Matrix.Of(hat, resource).HasFlag(right));
    }

    /// <summary>Whether these roles let somebody take files out of here of what is not published.</summary>
    public static bool CarriesAway(MemberRoles roles) => HatsOf(roles).Any(hat =>
        Enum.GetValues<Resource>().Any(resource => resource != Resource.ReportPublished && Matrix.Of(hat, resource).HasFlag(Right.Export)));

    private static Standing? Read(Found? found)
    {
        if (found is null)
            return null;
        if (found.Roles is not { } roles)
            return new Standing(found.Audit, found.Case, found.State, found.Phase, found.IsStage ? new HashSet<Hat> { Hat.Stage } : []);

        var hats = HatsOf(roles).ToHashSet();
        if (found.Facilitates)
            hats.Add(Hat.Facilitator);
        if (found.Audits)
            hats.Add(Hat.Auditor);
        if (found.IsPairOfCase && !found.HasConflict)
            hats.Add(Hat.Pair);
        if (found.OwnAgencyTakesPart && (roles & (MemberRoles.ReturnAuthor | MemberRoles.AgencyLead)) != 0)
            hats.Add(Hat.Manager);
        if (found.IsInvited)
            hats.Add(Hat.Practitioner);
        return new Standing(found.Audit, found.Case, found.State, found.Phase, hats) { IsFirstRead = found.IsFirstRead };
    }

    private static IEnumerable<Hat> HatsOf(MemberRoles roles)
    {
        if (roles.HasFlag(MemberRoles.PartnershipTeam))
            yield return Hat.Team;
        if (roles.HasFlag(MemberRoles.Chair))
            yield return Hat.Chair;
        if (roles.HasFlag(MemberRoles.Reader))
            yield return Hat.Reader;
    }

    private sealed record Found
    {
        public Id<Audit> Audit { get; init; }
        public Id<AuditCase>? Case { get; init; }
        public AuditState State { get; init; }
        public Phase Phase { get; init; }

        /// <summary>None where the member is unknown or disabled: they wear no hat at all.</summary>
        public MemberRoles? Roles { get; init; }
        public bool Facilitates { get; init; }
        public bool Audits { get; init; }
        public bool IsPairOfCase { get; init; }
        public bool IsFirstRead { get; init; }
        public bool HasConflict { get; init; }
        public bool OwnAgencyTakesPart { get; init; }
        public bool IsInvited { get; init; }

        /// <summary>A screen that was let in as the stage of this audit, and has no person.</summary>
        public bool IsStage { get; init; }
    }
}
