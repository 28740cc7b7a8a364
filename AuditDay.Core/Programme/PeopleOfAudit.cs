using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Programme;

/// <summary>Who takes part in an audit, and as what. Null for anybody but those who run it.</summary>
public sealed class PeopleOfAudit(IStore store) : IUseCase
{
    /// <param name="Everyone">Who could be named or invited; none where the reader may not.</param>
    public sealed record View(
        Id<Audit> Audit, string Slug, string Title, AuditState State, Phase Phase, bool MayEdit,
        IReadOnlyList<Person> Facilitators, IReadOnlyList<Person> Chairs, IReadOnlyList<AuditorRow> Auditors, IReadOnlyList<CaseRow> Cases,
        IReadOnlyList<Person> Everyone);

    public sealed record Person(Id<Member> Id, string Name, string From, MemberGroups Groups, MemberState State);

    public sealed record AuditorRow(Person Person, IReadOnlyList<string> Reads);

    public sealed record CaseRow(Id<AuditCase> Id, string Reference, IReadOnlyList<PractitionerRow> Practitioners);

    public sealed record PractitionerRow(Person Person, Attendance Attending);

    public async Task<View?> RunAsync(string slug, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        var audit = await db.Audits.AsNoTracking().FirstOrDefaultAsync(a => a.Slug == slug, ct);
        if (audit is null || await db.StandingAsync(by, audit.Id, ct) is not { } standing
            || !standing.May(Right.Read, Resource.AuditSetUp) || !standing.May(Right.Read, Resource.Presence))
            return null;

        var mayEdit = standing.May(Right.Update, Resource.AuditSetUp);
        var members = (await db.Members.AsNoTracking().ToListAsync(ct)).ToDictionary(m => m.Id);
        var facilitators = await db.Facilitations.AsNoTracking().Where(f => f.Audit == audit.Id).OrderBy(f => f.Id).Select(f => f.Member).ToListAsync(ct);
        return new View(
            audit.Id, audit.Slug, audit.Title, audit.State, audit.Phase, mayEdit,
            [.. facilitators.Select(id => PersonOf(members[id]))],
            [.. members.Values.Where(m => m.Is(MemberRoles.Chair) && !m.IsDisabled).Select(PersonOf)],
            await AuditorsAsync(db, audit.Id, members, ct),
            await CasesAsync(db, audit.Id, members, ct),
            mayEdit ? [.. members.Values.Where(m => !m.IsDisabled).Select(PersonOf).OrderBy(p => p.Name, StringComparer.CurrentCultureIgnoreCase)] : []);
    }

    private static async Task<IReadOnlyList<AuditorRow>> AuditorsAsync(AuditDayDb db, Id<Audit> audit, Dictionary<Id<Member>, Member> members, CancellationToken ct)
    {
        var pairs = await db.Pairs.AsNoTracking().Where(p => p.Audit == audit)
            .Join(db.Cases, p => p.Case, c => c.Id, (p, c) => new { p.First, p.Second, c.Reference }).OrderBy(p => p.Reference).ToListAsync(ct);
        var named = await db.NamedAuditors.AsNoTracking().Where(n => n.Audit == audit).OrderBy(n => n.Id).Select(n => n.Member).ToListAsync(ct);
        return [.. named.Select(id => new AuditorRow(PersonOf(members[id]), [.. pairs.Where(p => p.First == id || p.Second == id).Select(p => p.Reference)]))];
    }

    private static async Task<IReadOnlyList<CaseRow>> CasesAsync(AuditDayDb db, Id<Audit> audit, Dictionary<Id<Member>, Member> members, CancellationToken ct)
    {
        var invited = await db.Invitations.AsNoTracking().Where(i => i.Audit == audit).OrderBy(i => i.Id).ToListAsync(ct);
        var cases = await db.Cases.AsNoTracking().Where(c => c.Audit == audit).OrderBy(c => c.Reference).ToListAsync(ct);
        return [.. cases.Select(c => new CaseRow(c.Id, c.Reference,
            [.. invited.Where(i => i.Case == c.Id).Select(i => new PractitionerRow(PersonOf(members[i.Practitioner]), i.Attending))]))];
    }

    private static Person PersonOf(Member member) => new(member.Id, member.Name, member.From, member.Groups, member.State);
}
