using AuditDay.Core.Access;
using AuditDay.Core.ActionPlan;
using AuditDay.Core.Briefing;
using AuditDay.Core.Kernel;
using AuditDay.Core.Report;
using AuditDay.Core.Returns;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Programme;

/// <summary>An audit moves on by one state, or back by one with a reason. The team move it; on the day, the facilitator may open it.</summary>
public sealed class MoveAudit(Writer writer, Publication publication, TimeProvider clock) : IUseCase
{
    /// <param name="NotReceived">On opening the day: the outstanding returns, as whoever opens it was shown them.</param>
    public sealed record Command(Id<Audit> Audit, AuditState To, string Reason = "", IReadOnlyList<Id<AgencyReturn>>? NotReceived = null);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.Audits.FindAsync([command.Audit], CancellationToken.None) is not { } audit)
                return Refusal.NotFound;

            var standing = (await db.StandingAsync(by, audit.Id, CancellationToken.None))!;
            var opensDay = (audit.State, command.To) == (AuditState.Ready, AuditState.Live);
            if (standing.Denies(Right.Update, opensDay ? Resource.Phases : Resource.AuditSetUp) is { } no)
                return no;
            if (audit.State < AuditState.Ready && command.To == AuditState.Ready && await WhyNoPacksAsync(db, audit.Id) is { } missing)
                return missing;
            if (opensDay && await NameOutstandingAsync(db, command, standing) is { } outstanding)
                return outstanding;
            if ((audit.State, command.To) == (AuditState.Reporting, AuditState.Published) && await db.WhyBriefingIsHeldAsync(audit.Id) is { } held)
                return held;
            if ((audit.State, command.To) == (AuditState.Reporting, AuditState.Published) && await publication.PublishAsync(db, audit.Id) is { } notYet)
                return notYet;

            if (command.To == AuditState.Closed && await db.OpenActionsAsync(audit.Id) is { Count: > 0 } open)
                return ProgrammeRefusals.ActionsOpen(open);

            return audit.MoveTo(command.To, clock.Today(), command.Reason);
        }, ct);

    private static async Task<Refusal?> WhyNoPacksAsync(AuditDayDb db, Id<Audit> audit)
    {
        var cases = await db.Cases.Where(c => c.Audit == audit).OrderBy(c => c.Reference)
            .Select(c => new { c.Reference, HasPair = db.Pairs.Any(p => p.Case == c.Id) }).ToListAsync(CancellationToken.None);
        if (cases.Count == 0)
            return ProgrammeRefusals.CasesMissing;

        return cases.Exists(c => !c.HasPair) ? ProgrammeRefusals.PairsMissing([.. cases.Where(c => !c.HasPair).Select(c => c.Reference)]) : null;
    }

    private static async Task<Refusal?> NameOutstandingAsync(AuditDayDb db, Command command, Standing standing)
    {
        var outstanding = await db.OutstandingAsync(command.Audit);
        if (outstanding.Count > 0 && !standing.May(Right.Update, Resource.ReturnDraft))
            return ProgrammeRefusals.TeamNamesOutstanding;
        if (!outstanding.Select(r => r.Id).ToHashSet().SetEquals(command.NotReceived ?? []))
            return ProgrammeRefusals.OutstandingNotConfirmed;

        return outstanding.Select(r => r.NameAsNotReceived("Not received by the start of the day.").Refusal).FirstOrDefault(no => no is not null);
    }
}
