using AuditDay.Core.Access;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Returns;

/// <summary>What the partnership team do with a return.</summary>
public sealed partial class AgencyReturn
{
    /// <summary>When the team confirmed that the agency was not involved.</summary>
    public DateTimeOffset? ConfirmedAt { get; private set; }

    public Result ConfirmNoInvolvement(Member checker, DateTimeOffset at)
    {
        if (checker.Agency == Agency)
            return ReturnRefusals.CheckerOfSameAgency;
        if (State != ReturnState.NoInvolvement)
            return ReturnRefusals.NotFrom(State);
        if (ConfirmedAt is not null)
            return Result.Done;

        ConfirmedAt = at;
        Record(new NoInvolvementConfirmed(Audit, Case, Id));
        return Result.Done;
    }

    public Result RequestAgain(string reason, DateOnly? dueOn = null)
    {
        if (string.IsNullOrWhiteSpace(reason))
            return ReturnRefusals.ReasonNeeded;

        var moved = Move(ReturnState.Requested, reason, ReturnState.NoInvolvement);
        if (moved.IsDone)
            (ConfirmedAt, DueOn) = (null, dueOn ?? DueOn);
        return moved;
    }

    /// <param name="checker">Who sends it back.</param>
    /// <param name="comment">On the return as a whole; needed only where nothing is asked about one answer.</param>
    /// <param name="dueOn">The new date.</param>
    /// <param name="queries">How many queries go with it: then only those answers unlock.</param>
    /// <param name="undecided">How many answered queries the checker has neither resolved nor asked further about.</param>
    public Result SendBack(Member checker, string comment, DateOnly dueOn, int queries = 0, int undecided = 0)
    {
        if (checker.Agency == Agency)
            return ReturnRefusals.CheckerOfSameAgency;
        if (string.IsNullOrWhiteSpace(comment) && queries == 0)
            return ReturnRefusals.QueryOrCommentNeeded;
        if (undecided > 0)
            return ReturnRefusals.QueriesUndecided(undecided);

        var moved = Move(ReturnState.SentBack, comment.Trim(), ReturnState.Submitted, ReturnState.Resubmitted);
        if (moved.IsDone)
            DueOn = dueOn;
        return moved;
    }

    /// <param name="checker">Who accepts it.</param>
    /// <param name="at">When.</param>
    /// <param name="openQueries">How many queries are not resolved.</param>
    public Result Accept(Member checker, DateTimeOffset at, int openQueries = 0)
    {
        if (checker.Agency == Agency)
            return ReturnRefusals.CheckerOfSameAgency;
        if (openQueries > 0)
            return ReturnRefusals.QueriesOpen(openQueries);

        var moved = Move(ReturnState.Accepted, from: [ReturnState.Submitted, ReturnState.Resubmitted]);
        if (moved.IsDone)
            AcceptedAt = at;
        return moved;
    }

    public Result Reopen(string reason, DateOnly? dueOn = null)
    {
        if (string.IsNullOrWhiteSpace(reason))
            return ReturnRefusals.ReasonNeeded;

        var moved = Move(ReturnState.Reopened, reason, ReturnState.Accepted);
        if (moved.IsDone)
            DueOn = dueOn ?? DueOn;
        return moved;
    }

    /// <summary>At the start of the day; the report names the gap.</summary>
    public Result NameAsNotReceived(string reason) =>
        Move(ReturnState.NotReceived, reason, ReturnStates.Unsubmitted);

    /// <summary>A later date, where the agency asked for one.</summary>
    public Result Postpone(DateOnly until)
    {
        if (!IsWithAgency)
            return ReturnRefusals.NotFrom(State);
        if (until <= DueOn)
            return ReturnRefusals.NotLater(DueOn);

        DueOn = until;
        Record(new ReturnPostponed(Audit, Case, Id, until));
        return Result.Done;
    }

    /// <summary>It waits for the agency, not for the team.</summary>
    public bool IsWithAgency => IsWith(State);

    public static bool IsWith(ReturnState state) => state.WaitsForAgency() || state == ReturnState.NotReceived;
}
