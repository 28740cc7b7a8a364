using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Outbox;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Programme;

/// <summary>The team withdraw a briefing session; whoever had a place is told by mail.</summary>
public sealed class WithdrawBriefing(Writer writer, TimeProvider clock, PublicAddress address) : IUseCase
{
    public sealed record Command(Id<BriefingSession> Session);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.Briefings.FindAsync([command.Session], CancellationToken.None) is not { } session)
                return Refusal.NotFound;
            if ((await db.StandingAsync(by, session.Audit, CancellationToken.None))!.Denies(Right.Update, Resource.AuditSetUp) is { } no)
                return no;
            if (session.IsWithdrawn)
                return Result.Done;

            await TellAsync(db, session);
            return session.Withdraw();
        }, ct);

    private async Task TellAsync(AuditDayDb db, BriefingSession session)
    {
        var slug = await db.Audits.Where(a => a.Id == session.Audit).Select(a => a.Slug).SingleAsync(CancellationToken.None);
        var taken = session.Taken.Select(p => p.Member).ToList();
        var start = clock.ToLocal(session.Start);
        foreach (var member in await db.Members.AsNoTracking().Where(m => taken.Contains(m.Id)).ToListAsync(CancellationToken.None))
        {
            db.Mails.Add(Mail.Written(
                member.Email,
                $"The briefing on {start:dddd d MMMM} does not take place",
                $"Dear {member.Name},\n\nthe briefing session at {start:HH:mm} on {start:dddd d MMMM}, in which you had a place, does not take place. "
                + $"Others that are offered:\n{address.Of($"/audits/{slug}/sessions")}\n\nNobody has to come to a briefing: it is there if it helps you.",
                clock.GetUtcNow()));
        }
    }
}
