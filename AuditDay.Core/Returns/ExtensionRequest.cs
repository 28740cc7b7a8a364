using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Returns;

/// <summary>An agency asks for a later date, and why.</summary>
public sealed class ExtensionRequest : Entity
{
    private ExtensionRequest() { }

    public Id<ExtensionRequest> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public Id<AuditCase> Case { get; private set; }
    public Id<AgencyReturn> Return { get; private set; }
    public DateOnly Until { get; private set; }
    public string Reason { get; private set; } = "";
    public Id<Member> By { get; private set; }
    public DateTimeOffset At { get; private set; }
    public ExtensionState State { get; private set; }

    /// <summary>What the team said to it.</summary>
    public string Words { get; private set; } = "";

    public static Result<ExtensionRequest> Asked(AgencyReturn agencyReturn, DateOnly until, string reason, Member by, DateTimeOffset at)
    {
        if (!agencyReturn.IsWithAgency)
            return ReturnRefusals.NotFrom(agencyReturn.State);
        if (until <= agencyReturn.DueOn)
            return ReturnRefusals.NotLater(agencyReturn.DueOn);
        if (string.IsNullOrWhiteSpace(reason))
            return ReturnRefusals.ReasonNeeded;

        var request = new ExtensionRequest
        {
            Id = Id<ExtensionRequest>.New(),
            Audit = agencyReturn.Audit,
            Case = agencyReturn.Case,
            Return = agencyReturn.Id,
            Until = until,
            Reason = AnswerText.Normalise(reason),
            By = by.Id,
            At = at,
        };
        request.Moved();
        return request;
    }

    public Result Decide(bool isGranted, string words)
    {
        if (State != ExtensionState.Asked)
            return ReturnRefusals.ExtensionDecided;
        if (!isGranted && string.IsNullOrWhiteSpace(words))
            return ReturnRefusals.ReasonNeeded;

        (State, Words) = (isGranted ? ExtensionState.Granted : ExtensionState.Declined, AnswerText.Normalise(words));
        Moved();
        return Result.Done;
    }

    private void Moved() => Record(new ExtensionMoved(Audit, Case, Return, Id, State));
}
