using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;

namespace AuditDay.Core.Cases;

/// <summary>
/// A live risk to a child that the audit came upon. It goes straight back to the agency, outside the normal flow and in every phase;
/// that the agency heard of it, and what it did, stand here.
/// </summary>
public sealed class ImmediateConcern : Entity
{
    public const int Longest = 2_000;

    /// <summary>In which an agency acknowledges what the pair of a case raise.</summary>
    public static readonly TimeSpan OnTheDay = TimeSpan.FromHours(1);

    private ImmediateConcern() { }

    public Id<ImmediateConcern> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public Id<AuditCase> Case { get; private set; }

    /// <summary>Who acts.</summary>
    public Id<Agency> Agency { get; private set; }

    /// <summary>In which it was said; none where the pair raised it.</summary>
    public Id<AgencyReturn>? Return { get; private set; }

    /// <summary>What the pair wrote; empty where a return says it.</summary>
    public string Words { get; private set; } = "";

    public Id<Member> RaisedBy { get; private set; }
    public DateTimeOffset RaisedAt { get; private set; }
    public ConcernState State { get; private set; }
    public Id<Member>? AcknowledgedBy { get; private set; }
    public DateTimeOffset? AcknowledgedAt { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }
    public string WhatWasDone { get; private set; } = "";

    public static ImmediateConcern SaidIn(AgencyReturn agencyReturn, Member by, DateTimeOffset at) =>
        Raised(agencyReturn.Audit, agencyReturn.Case, agencyReturn.Agency, agencyReturn.Id, "", by, at);

    public static Result<ImmediateConcern> SeenByPair(
        Id<Audit> audit, Id<AuditCase> auditCase, Id<Agency> agency, string words, Member by, DateTimeOffset at)
    {
        if (string.IsNullOrWhiteSpace(words))
            return ConcernRefusals.SayWhat;
        if (words.Trim().Length > Longest)
            return ConcernRefusals.TooLong(words.Trim().Length);

        return Raised(audit, auditCase, agency, null, words.Trim(), by, at);
    }

    public Result Acknowledge(Member by, DateTimeOffset at)
    {
        if (State == ConcernState.Closed)
            return ConcernRefusals.ClosedAlready;
        if (State == ConcernState.Acknowledged)
            return Result.Done;

        (State, AcknowledgedBy, AcknowledgedAt) = (ConcernState.Acknowledged, by.Id, at);
        Record(new ConcernAcknowledged(Audit, Case, Id));
        return Result.Done;
    }

    public Result Close(string whatWasDone, DateTimeOffset at)
    {
        if (State == ConcernState.Closed)
            return ConcernRefusals.ClosedAlready;
        if (State == ConcernState.Raised)
            return ConcernRefusals.AcknowledgeFirst;
        if (string.IsNullOrWhiteSpace(whatWasDone))
            return ConcernRefusals.SayWhatWasDone;
        if (whatWasDone.Trim().Length > Longest)
            return ConcernRefusals.TooLong(whatWasDone.Trim().Length);

        (State, ClosedAt, WhatWasDone) = (ConcernState.Closed, at, whatWasDone.Trim());
        Record(new ConcernClosed(Audit, Case, Id));
        return Result.Done;
    }

    /// <summary>By when somebody of the agency should have acknowledged it: what the pair see on the day within the hour, what a return says within a working day.</summary>
    public DateTimeOffset HearBy(TimeZoneInfo place) => Return is null ? RaisedAt + OnTheDay : WorkingDay.After(RaisedAt, place);

    /// <summary>Nobody has acknowledged it in time.</summary>
    public bool IsUnheard(DateTimeOffset now, TimeZoneInfo place) => State == ConcernState.Raised && now > HearBy(place);

    private static ImmediateConcern Raised(
        Id<Audit> audit, Id<AuditCase> auditCase, Id<Agency> agency, Id<AgencyReturn>? agencyReturn, string words, Member by, DateTimeOffset at)
    {
        var concern = new ImmediateConcern
        {
            Id = Id<ImmediateConcern>.New(),
            Audit = audit,
            Case = auditCase,
            Agency = agency,
            Return = agencyReturn,
            Words = words,
            RaisedBy = by.Id,
            RaisedAt = at,
        };
        concern.Record(new ConcernRaised(audit, auditCase, concern.Id, agency));
        return concern;
    }
}
