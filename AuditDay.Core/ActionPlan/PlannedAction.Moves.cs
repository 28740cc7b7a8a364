using AuditDay.Core.Access;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.ActionPlan;

// From proposed to closed. Times are local: what they are compared with are dates of the place.
public sealed partial class PlannedAction
{
    /// <summary>Its owner is held to it from now on.</summary>
    public Result Agree(Member by, DateTimeOffset at)
    {
        if (WhyNotFrom(ActionState.Proposed) is { } no)
            return no;

        return Words.CheckAgreed(DayOf(at)) is { } open ? open : Move(ActionState.Agreed, "Agreed.", by, at);
    }

    /// <summary>One line of how it goes. The first one begins it.</summary>
    public Result Report(string note, Member by, DateTimeOffset at)
    {
        var said = string.IsNullOrWhiteSpace(note) ? "On track." : note.Trim();
        if (WhyNotFrom(ActionState.Agreed, ActionState.InProgress, ActionState.OnHold, ActionState.EvidenceSubmitted) is { } no)
            return no;
        if (TooLong(said) is { } tooLong)
            return tooLong;
        if (State == ActionState.Agreed)
            return Move(ActionState.InProgress, said, by, at);

        Tell(ProgressKind.Update, said, by, at);
        Record(new ActionReported(Audit, Id));
        return Result.Done;
    }

    public Result Hold(DateOnly? reviewOn, string reason, Member by, DateTimeOffset at)
    {
        if (WhyNotFrom(ActionState.InProgress) is { } no)
            return no;
        if (string.IsNullOrWhiteSpace(reason))
            return ActionRefusals.ReasonNeeded;
        if (reviewOn is not { } review || review <= DayOf(at))
            return ActionRefusals.NeedsReview;
        if (TooLong(reason) is { } tooLong)
            return tooLong;

        ReviewOn = review;
        return Move(ActionState.OnHold, reason.Trim(), by, at);
    }

    public Result Resume(string note, Member by, DateTimeOffset at)
    {
        if (WhyNotFrom(ActionState.OnHold) is { } no)
            return no;
        if (TooLong(note) is { } tooLong)
            return tooLong;

        ReviewOn = null;
        return Move(ActionState.InProgress, string.IsNullOrWhiteSpace(note) ? "Taken up again." : note.Trim(), by, at);
    }

    /// <param name="note">What was done; it may be all the evidence there is.</param>
    /// <param name="hasFiles">Whether evidence was attached.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="at">When.</param>
    public Result SubmitEvidence(string note, bool hasFiles, Member by, DateTimeOffset at)
    {
        if (WhyNotFrom(ActionState.InProgress) is { } no)
            return no;
        if (!hasFiles && string.IsNullOrWhiteSpace(note))
            return ActionRefusals.NeedsEvidence;
        if (TooLong(note) is { } tooLong)
            return tooLong;

        (SubmittedOn, SubmittedBy) = (DayOf(at), by.Id);
        return Move(ActionState.EvidenceSubmitted, string.IsNullOrWhiteSpace(note) ? "Done; the evidence is attached." : note.Trim(), by, at);
    }

    /// <param name="asWhom">The role of whoever looked at the evidence.</param>
    /// <param name="by">Never the one who leads it; where nobody is named, never the one who submitted it.</param>
    /// <param name="at">When.</param>
    public Result Verify(string asWhom, Member by, DateTimeOffset at)
    {
        if (WhyNotFrom(ActionState.EvidenceSubmitted) is { } no)
            return no;
        if (by.Id == (Lead ?? SubmittedBy))
            return ActionRefusals.VerifierLeads;
        if (string.IsNullOrWhiteSpace(asWhom))
            return ActionRefusals.NeedsVerifier;
        if (TooLong(asWhom) is { } tooLong)
            return tooLong;

        (VerifiedBy, VerifiedAs) = (by.Id, asWhom.Trim());
        return Move(ActionState.Verified, $"Verified by {VerifiedAs}.", by, at);
    }

    /// <summary>What was seen so far of what it changes for children. It may be written at any time once it has begun.</summary>
    public Result SeeImpact(string impact, Member by, DateTimeOffset at)
    {
        if (WhyNotFrom(ActionState.InProgress, ActionState.OnHold, ActionState.EvidenceSubmitted, ActionState.Verified) is { } no)
            return no;
        if (TooLong(impact) is { } tooLong)
            return tooLong;
        if (impact.Trim() == Impact)
            return Result.Done;

        Impact = impact.Trim();
        Tell(ProgressKind.Update, "Wrote down what it changed for children.", by, at);
        Record(new ActionImpactSeen(Audit, Id));
        return Result.Done;
    }

    /// <param name="impact">What it changed for children, or why nobody looked.</param>
    /// <param name="isWaived">True where nobody looked.</param>
    /// <param name="by">Who closes it.</param>
    /// <param name="at">When.</param>
    public Result Close(string impact, bool isWaived, Member by, DateTimeOffset at)
    {
        if (WhyNotFrom(ActionState.Verified) is { } no)
            return no;
        if (string.IsNullOrWhiteSpace(impact))
            return isWaived ? ActionRefusals.ReasonNeeded : ActionRefusals.NeedsImpact;
        if (TooLong(impact) is { } tooLong)
            return tooLong;

        (Impact, IsImpactWaived) = (impact.Trim(), isWaived);
        return Move(ActionState.Closed, isWaived ? "Closed; its impact is not looked at." : "Impact looked at; closed.", by, at);
    }

    /// <summary>It was not done after all, or it no longer holds.</summary>
    public Result Reopen(string reason, Member by, DateTimeOffset at)
    {
        if (WhyNotFrom(ActionState.EvidenceSubmitted, ActionState.Verified, ActionState.Closed) is { } no)
            return no;
        if (string.IsNullOrWhiteSpace(reason))
            return ActionRefusals.ReasonNeeded;
        if (TooLong(reason) is { } tooLong)
            return tooLong;

        (SubmittedOn, SubmittedBy, VerifiedBy, VerifiedAs) = (null, null, null, "");
        if (IsImpactWaived)
            (Impact, IsImpactWaived) = ("", false);
        return Move(ActionState.InProgress, $"Opened again: {reason.Trim()}", by, at);
    }

    /// <summary>What a review meeting decided about it.</summary>
    public Result Decide(string decision, Member by, DateTimeOffset at)
    {
        if (IsRemoved)
            return ActionRefusals.Gone;
        if (string.IsNullOrWhiteSpace(decision))
            return ActionRefusals.NeedsDecision;
        if (TooLong(decision) is { } tooLong)
            return tooLong;

        Tell(ProgressKind.Decision, decision.Trim(), by, at);
        Record(new ActionDecided(Audit, Id));
        return Result.Done;
    }

    private Refusal? WhyNotFrom(params ReadOnlySpan<ActionState> from)
    {
        if (IsRemoved)
            return ActionRefusals.Gone;

        return from.Contains(State) ? null : ActionRefusals.NotFrom(State);
    }

    private static Refusal? TooLong(string text) => text.Trim().Length > Longest ? ActionRefusals.TooLong(text.Trim().Length, Longest) : null;

    private Result Move(ActionState to, string text, Member by, DateTimeOffset at)
    {
        State = to;
        Tell(ProgressKind.Move, text, by, at);
        Record(new ActionMoved(Audit, Id, to));
        return Result.Done;
    }

    private void Tell(ProgressKind kind, string text, Member by, DateTimeOffset at) =>
        (Progress, LastHeardOn) = ([.. Progress, new ActionProgress(at.ToUniversalTime(), by.Id, kind, State, text)], DayOf(at));
}
