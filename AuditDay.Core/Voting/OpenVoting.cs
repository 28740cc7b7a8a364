using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Voting;

/// <summary>The team or the facilitator ask the room to vote. One round is open at a time.</summary>
public sealed class OpenVoting(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Guid Operation, Id<Audit> Audit, VotingPlan Plan);

    public Task<Result<Id<VotingRound>>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.OnceAsync<Id<VotingRound>>(command.Operation, by, async db =>
        {
            if (await db.StandingAsync(by, command.Audit, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;
            if (standing.Denies(Right.Update, Resource.Board, Work.Votes) is { } no)
                return no;

            var rounds = await db.VotingRounds.Where(r => r.Audit == command.Audit && (r.State == RoundState.Open || r.IsOnStage)).ToListAsync(CancellationToken.None);
            if (rounds.Find(r => r.State == RoundState.Open) is { } open)
                return VotingRefusals.OneAtATime(open.Name);
            if (!await AreAllThereAsync(db, command))
                return VotingRefusals.OptionGone;

            var opened = VotingRound.Opened(command.Audit, command.Plan, clock.GetUtcNow());
            if (opened is not { IsDone: true, Value: { } round })
                return opened.Refusal!;

            rounds.ForEach(r => r.TakeOffStage());
            db.VotingRounds.Add(round);
            return round.Id;
        }, ct);

    private static async Task<bool> AreAllThereAsync(AuditDayDb db, Command command)
    {
        var there = command.Plan.On switch
        {
            VotedOn.Themes => (await db.PracticeThemes.Where(t => t.Audit == command.Audit && !t.IsRemoved).Select(t => t.Id).ToListAsync(CancellationToken.None)).Select(id => id.Value),
            VotedOn.Cards => (await db.Cards.Where(c => c.Audit == command.Audit && !c.IsRemoved && !c.IsVeiled).Select(c => c.Id).ToListAsync(CancellationToken.None)).Select(id => id.Value),
            _ => (await db.Recommendations.Where(r => r.Audit == command.Audit && !r.IsRemoved).Select(r => r.Id).ToListAsync(CancellationToken.None)).Select(id => id.Value),
        };
        return !command.Plan.Options.Except(there).Any();
    }
}
