using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Returns;

/// <summary>One agency's completed audit tool for one case, on its way from "requested" to "accepted".</summary>
public sealed partial class AgencyReturn : Entity
{
    /// <summary>Who has not written for longer than this was at something else.</summary>
    public static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);

    private AgencyReturn() { }

    public Id<AgencyReturn> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public Id<AuditCase> Case { get; private set; }
    public Id<Agency> Agency { get; private set; }
    public Id<AuditTool> Tool { get; private set; }

    /// <summary>The agency as its author writes it: "School nursing (0–19)".</summary>
    public string WrittenAs { get; private set; } = "";

    public ReturnState State { get; private set; }
    public DateOnly DueOn { get; private set; }

    /// <summary>How often it has been submitted; answers of that submission carry this number.</summary>
    public int Submission { get; private set; }

    /// <summary>Why there was no involvement, why it was sent back, reopened, or never came.</summary>
    public string Reason { get; private set; } = "";

    public DateTimeOffset? SubmittedAt { get; private set; }
    public DateTimeOffset? AcceptedAt { get; private set; }
    public bool IsLate { get; private set; }

    /// <summary>When an answer was last written, and how long the writing took: pauses longer than <see cref="LongestPause"/> are left out.</summary>
    public DateTimeOffset? WrittenAt { get; private set; }

    public TimeSpan TimeWriting { get; private set; }

    /// <summary>Which row of the access matrix it stands in now.</summary>
    public Resource Resource => ResourceOf(State);

    public static Resource ResourceOf(ReturnState state) => state switch
    {
        // "No involvement" is a complete return: the pair read its reason like any answer.
        ReturnState.Accepted or ReturnState.NoInvolvement => Resource.ReturnAccepted,
        ReturnState.Submitted or ReturnState.Resubmitted or ReturnState.SentBack => Resource.ReturnSubmitted,
        _ => Resource.ReturnDraft,
    };

    public static AgencyReturn Requested(AuditCase auditCase, Agency agency, Id<AuditTool> tool, string writtenAs, DateOnly dueOn)
    {
        var agencyReturn = new AgencyReturn
        {
            Id = Id<AgencyReturn>.New(),
            Audit = auditCase.Audit,
            Case = auditCase.Id,
            Agency = agency.Id,
            Tool = tool,
            WrittenAs = writtenAs,
            DueOn = dueOn,
        };
        agencyReturn.Moved();
        return agencyReturn;
    }

    /// <summary>The first answer saved begins it; later ones change nothing here.</summary>
    /// <param name="isUnlocked">False for an answer that was not asked about, after the checker sent back queries on others.</param>
    public Result Write(bool isUnlocked = true)
    {
        if (State == ReturnState.SentBack && !isUnlocked)
            return ReturnRefusals.AnswerLocked;
        if (State != ReturnState.Requested && State.MayBeWritten())
            return Result.Done;

        return Move(ReturnState.InProgress, from: [ReturnState.Requested]);
    }

    /// <summary>An answer now reads otherwise: who has the return open reads it again.</summary>
    public void AnswerChanged(DateTimeOffset at)
    {
        if (WrittenAt is { } last && at - last <= LongestPause && at > last)
            TimeWriting += at - last;
        WrittenAt = at;
        Record(new AnswerWritten(Audit, Case, Id));
    }

    public Result DeclareNoInvolvement(string reason) =>
        string.IsNullOrWhiteSpace(reason)
            ? ReturnRefusals.ReasonNeeded
            : Move(ReturnState.NoInvolvement, reason, ReturnState.Requested);

    /// <param name="blank">Printed numbers of required questions without an answer.</param>
    public Result FinishWriting(IReadOnlyList<string> blank) =>
        blank.Count > 0 ? ReturnRefusals.StillBlank(blank) : Move(ReturnState.ReadyForSignOff, from: [ReturnState.InProgress]);

    public Result GiveBackToAuthor(Member lead, string comment)
    {
        if (!lead.Is(MemberRoles.AgencyLead))
            return ReturnRefusals.OnlyLeadSigns;

        return string.IsNullOrWhiteSpace(comment)
            ? ReturnRefusals.ReasonNeeded
            : Move(ReturnState.InProgress, comment, ReturnState.ReadyForSignOff);
    }

    /// <summary>The lead signs it off: from here on these answers are a version that never changes.</summary>
    /// <param name="lead">Who signs.</param>
    /// <param name="blank">As in <see cref="FinishWriting"/>: what was late or sent back may have been emptied since.</param>
    /// <param name="at">The moment of the signature.</param>
    /// <param name="unanswered">Printed numbers of questions with a query that has neither a reply nor a changed answer.</param>
    public Result SignOff(Member lead, IReadOnlyList<string> blank, DateTimeOffset at, IReadOnlyList<string>? unanswered = null)
    {
        if (!lead.Is(MemberRoles.AgencyLead))
            return ReturnRefusals.OnlyLeadSigns;
        if (blank.Count > 0)
            return ReturnRefusals.StillBlank(blank);
        if (unanswered is { Count: > 0 })
            return ReturnRefusals.QueriesUnanswered(unanswered);

        var isLate = State == ReturnState.NotReceived;
        var moved = State is ReturnState.SentBack or ReturnState.Reopened
            ? Move(ReturnState.Resubmitted, from: [ReturnState.SentBack, ReturnState.Reopened])
            : Move(ReturnState.Submitted, from: [ReturnState.ReadyForSignOff, ReturnState.NotReceived]);
        if (!moved.IsDone)
            return moved;

        IsLate |= isLate;
        Submission++;
        SubmittedAt = at;
        return Result.Done;
    }

    private Result Move(ReturnState to, string reason = "", params ReturnState[] from)
    {
        if (!from.Contains(State))
            return ReturnRefusals.NotFrom(State);

        State = to;
        Reason = reason;
        Moved();
        return Result.Done;
    }

    private void Moved() => Record(new ReturnMoved(Audit, Case, Id, Agency, State));
}
