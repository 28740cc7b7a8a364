using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Voting;

/// <summary>One question that the room votes on, each with the same number of votes. Its results are kept when the next one opens.</summary>
public sealed class VotingRound : Entity
{
    private VotingRound() { }

    public Id<VotingRound> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public string Name { get; private set; } = "";
    public VotedOn On { get; private set; }

    /// <summary>Ids of themes or of cards, as they stood when the round opened.</summary>
    public IReadOnlyList<Guid> Options { get; private set; } = [];

    public int Budget { get; private set; }
    public bool MayStack { get; private set; }
    public RoundState State { get; private set; }
    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>Once revealed, its numbers fill the stage until they are taken off.</summary>
    public bool IsOnStage { get; private set; }

    public static Result<VotingRound> Opened(Id<Audit> audit, VotingPlan plan, DateTimeOffset at)
    {
        if (plan.WhyNot() is { } no)
            return no;

        var round = new VotingRound
        {
            Id = Id<VotingRound>.New(),
            Audit = audit,
            Name = plan.Name.Trim(),
            On = plan.On,
            Options = [.. plan.Options.Distinct()],
            Budget = plan.Budget,
            MayStack = plan.MayStack,
            OpenedAt = at,
        };
        round.Record(new VotingOpened(audit, round.Id, round.On, round.Options.Count, round.Budget));
        return round;
    }

    /// <summary>Pressed twice, or by two facilitators at once, it closes once.</summary>
    public void Close()
    {
        if (State != RoundState.Open)
            return;

        State = RoundState.Closed;
        Record(new VotingClosed(Audit, Id));
    }

    /// <summary>Shows the numbers on board and stage. An open round closes first: nobody votes by what others have voted.</summary>
    public void Reveal()
    {
        Close();
        if (IsOnStage)
            return;

        (State, IsOnStage) = (RoundState.Revealed, true);
        Record(new VotesRevealed(Audit, Id));
    }

    /// <summary>The stage goes back to the themes; the numbers stay on the board.</summary>
    public void TakeOffStage()
    {
        if (!IsOnStage)
            return;

        IsOnStage = false;
        Record(new VotesTakenOffStage(Audit, Id));
    }
}
