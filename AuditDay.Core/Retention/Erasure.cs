using AuditDay.Core.Access;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Retention;

/// <summary>
/// One case or one person that is to be erased for good: asked for by one, carried out when a second person approves. When it is
/// done it stays as a tombstone, ids only, and is carried out again on whatever backup is restored.
/// </summary>
public sealed class Erasure : Entity
{
    private Erasure() { }

    public Id<Erasure> Id { get; private set; }
    public ErasureKind What { get; private set; }

    /// <summary>The id of the case or the member.</summary>
    public Guid Subject { get; private set; }

    public ErasureReason Why { get; private set; }
    public Id<Member> AskedBy { get; private set; }
    public DateTimeOffset AskedAt { get; private set; }
    public Id<Member>? DecidedBy { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }
    public ErasureState State { get; private set; }

    public static Erasure Asked(ErasureKind what, Guid subject, ErasureReason why, Member by, DateTimeOffset at)
    {
        var erasure = new Erasure { Id = Id<Erasure>.New(), What = what, Subject = subject, Why = why, AskedBy = by.Id, AskedAt = at };
        erasure.Record(new ErasureAsked(erasure.Id, what, subject));
        return erasure;
    }

    /// <summary>By a second person, and never over a legal hold. What it erases is erased in the same transaction.</summary>
    public Result Approve(Member by, bool isHeld, DateTimeOffset at)
    {
        if (State != ErasureState.Asked)
            return RetentionRefusals.AlreadyDecided;
        if (by.Id == AskedBy)
            return RetentionRefusals.SecondPerson;
        if (isHeld)
            return RetentionRefusals.Held;

        (State, DecidedBy, DecidedAt) = (ErasureState.Done, by.Id, at);
        Record(new Erased(Id, What, Subject));
        return Result.Done;
    }

    /// <summary>By anybody of the team, also by whoever asked.</summary>
    public Result Decline(Member by, DateTimeOffset at)
    {
        if (State != ErasureState.Asked)
            return RetentionRefusals.AlreadyDecided;

        (State, DecidedBy, DecidedAt) = (ErasureState.Declined, by.Id, at);
        Record(new ErasureDeclined(Id));
        return Result.Done;
    }
}

public enum ErasureKind { Case, Person }

public enum ErasureState { Asked, Done, Declined }

public enum ErasureReason { TimeIsOver, AskedByAgency, AskedByPerson, EnteredInError }
