using System.Text.Json;
using AuditDay.Core.Access;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Desk;

/// <summary>The facilitator's desk: where the day stands, who moved it there, its agenda, its timer, and who else runs it. Null for those who do not.</summary>
public sealed class DeskOfDay(IStore store) : IUseCase
{
    /// <param name="Moved">Who moved the day where it stands; none while nobody has.</param>
    /// <param name="Others">Who could be named as co-facilitator: the team and the auditors of this audit.</param>
    public sealed record Row(
        Id<Audit> Id, string Slug, string Title, AuditState State, Phase Phase, LastMove? Moved, IReadOnlyList<AgendaItem> Agenda, IReadOnlyList<AgendaShift> Shifts,
        DateTimeOffset? EndsAt, string Call, IReadOnlyList<Person> Facilitators, IReadOnlyList<Person> Others, bool MayChangeChair);

    public sealed record Person(Id<Member> Id, string Name, string From);

    public sealed record LastMove(string By, DateTimeOffset At, Phase To);

    public async Task<Row?> RunAsync(string slug, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        var audit = await db.Audits.AsNoTracking().FirstOrDefaultAsync(a => a.Slug == slug, ct);
        if (audit is null || await db.StandingAsync(by, audit.Id, ct) is not { } standing || !standing.May(Right.Update, Resource.Phases))
            return null;

        var running = await db.RunningDays.AsNoTracking().FirstOrDefaultAsync(d => d.Audit == audit.Id, ct);
        var named = await db.Facilitations.AsNoTracking().Where(f => f.Audit == audit.Id).OrderBy(f => f.Id).Select(f => f.Member).ToListAsync(ct);
        var auditors = await db.NamedAuditors.AsNoTracking().Where(n => n.Audit == audit.Id).Select(n => n.Member).ToListAsync(ct);
        var members = await db.Members.AsNoTracking().Where(m => !m.IsDisabled).ToListAsync(ct);
        return new Row(
            audit.Id, audit.Slug, audit.Title, audit.State, audit.Phase, await db.LastMoveAsync(audit.Id, ct), audit.Agenda, audit.AgendaShifts,
            running?.EndsAt, running?.Call ?? "",
            [.. named.Select(id => members.Find(m => m.Id == id)).OfType<Member>().Select(PersonOf)],
            [.. members.Where(m => (m.Is(MemberRoles.PartnershipTeam) || auditors.Contains(m.Id)) && !named.Contains(m.Id)).OrderBy(m => m.Name, StringComparer.CurrentCultureIgnoreCase).Select(PersonOf)],
            standing.May(Right.Update, Resource.AuditSetUp));
    }

    private static Person PersonOf(Member member) => new(member.Id, member.Name, member.From);
}

internal static class LastMoves
{
    /// <summary>Read from the journal, which is the record of who did what.</summary>
    public static async Task<DeskOfDay.LastMove?> LastMoveAsync(this AuditDayDb db, Id<Audit> audit, CancellationToken ct)
    {
        var entry = await db.Journal.AsNoTracking().Where(e => e.Audit == audit && e.Kind == nameof(PhaseMoved))
            .OrderByDescending(e => e.Sequence).FirstOrDefaultAsync(ct);
        if (entry is null)
            return null;

        var name = await db.Members.AsNoTracking().Where(m => m.Id == entry.By).Select(m => m.Name).FirstOrDefaultAsync(ct);
        return new(name ?? "Somebody", entry.At, JsonSerializer.Deserialize<PhaseMoved>(entry.Details, FactJson.Options)!.To);
    }
}
