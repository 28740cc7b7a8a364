using AuditDay.Core.Access;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Programme;

/// <summary>An hour before the day in which the team explain it to whoever would like that. Nobody has to come.</summary>
public sealed class BriefingSession : Entity
{
    public const int MostPlaces = 500;

    private BriefingSession() { }

    public Id<BriefingSession> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public DateTimeOffset Start { get; private set; }
    public int Minutes { get; private set; }

    /// <summary>A room, or the address of an online meeting.</summary>
    public string Where { get; private set; } = "";

    public int Places { get; private set; }
    public bool IsWithdrawn { get; private set; }
    public IReadOnlyList<BriefingPlace> Taken { get; private set; } = [];

    public DateTimeOffset End => Start.AddMinutes(Minutes);

    public static Result<BriefingSession> Offered(Id<Audit> audit, DateTimeOffset start, int minutes, string where, int places, DateTimeOffset now)
    {
        if (start <= now)
            return BriefingRefusals.InThePast;
        if (minutes is < 5 or > 480 || places is < 1 or > MostPlaces)
            return BriefingRefusals.SizeNotRight;
        if (string.IsNullOrWhiteSpace(where))
            return BriefingRefusals.NeedsPlace;

        var session = new BriefingSession
        {
            Id = Id<BriefingSession>.New(),
            Audit = audit,
            Start = start,
            Minutes = minutes,
            Where = where.Trim(),
            Places = places,
        };
        session.Record(new BriefingOffered(audit, session.Id));
        return session;
    }

    public Result Book(Id<Member> member, DateTimeOffset now)
    {
        if (IsTakenBy(member))
            return Result.Done;
        if (IsWithdrawn || Start <= now)
            return BriefingRefusals.NotOffered;
        if (Taken.Count == Places)
            return BriefingRefusals.Full;

        Taken = [.. Taken, new BriefingPlace(member, now)];
        Record(new BriefingPlaceMoved(Audit, Id, member, IsTaken: true));
        return Result.Done;
    }

    public Result GiveUp(Id<Member> member)
    {
        if (!IsTakenBy(member))
            return Result.Done;

        Taken = [.. Taken.Where(p => p.Member != member)];
        Record(new BriefingPlaceMoved(Audit, Id, member, IsTaken: false));
        return Result.Done;
    }

    public Result Withdraw()
    {
        if (IsWithdrawn)
            return Result.Done;

        IsWithdrawn = true;
        Record(new BriefingWithdrawn(Audit, Id));
        return Result.Done;
    }

    public bool IsTakenBy(Id<Member> member) => Taken.Any(p => p.Member == member);
}

/// <summary>A place that somebody has booked.</summary>
public sealed record BriefingPlace(Id<Member> Member, DateTimeOffset At);
