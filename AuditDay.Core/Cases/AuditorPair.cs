using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Cases;

/// <summary>Two auditors from different agencies who read one case, lead its discussion and give feedback.</summary>
public sealed class AuditorPair : Entity
{
    private AuditorPair() { }

    public Id<AuditorPair> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public Id<AuditCase> Case { get; private set; }
    public Id<Member> First { get; private set; }
    public Id<Member> Second { get; private set; }
    public string Room { get; private set; } = "";
    public string Slot { get; private set; } = "";

    /// <summary>Of a blind first read: the first of the two has said that they have read.</summary>
    public bool FirstHasRead { get; private set; }

    public bool SecondHasRead { get; private set; }

    public static Result<AuditorPair> Of(AuditCase auditCase, Member first, Member second, string room, string slot)
    {
        if (WhyNot(first, second) is { } no)
            return no;

        var pair = new AuditorPair
        {
            Id = Id<AuditorPair>.New(),
            Audit = auditCase.Audit,
            Case = auditCase.Id,
            First = first.Id,
            Second = second.Id,
            Room = room.Trim(),
            Slot = slot.Trim(),
        };
        pair.Record(new PairFormed(auditCase.Audit, auditCase.Id, first.Id, second.Id));
        return pair;
    }

    public bool Has(Id<Member> member) => First == member || Second == member;

    public bool HasRead(Id<Member> member) => (First == member && FirstHasRead) || (Second == member && SecondHasRead);

    /// <summary>One of the two says that they have read, or that they have not yet; once both have, what they were shown stays shown.</summary>
    public Result SayRead(Member by, bool hasRead)
    {
        if ((FirstHasRead && SecondHasRead) || hasRead == HasRead(by.Id) || !Has(by.Id))
            return Result.Done;

        (FirstHasRead, SecondHasRead) = First == by.Id ? (hasRead, SecondHasRead) : (FirstHasRead, hasRead);
        Record(new FirstReadSaid(Audit, Case, by.Id, hasRead));
        return Result.Done;
    }

    /// <summary>Puts these two in place of who was there. Whoever leaves sees nothing more of the case.</summary>
    public Result Change(Member first, Member second)
    {
        if (WhyNot(first, second) is { } no)
            return no;

        // The same two the other way round are the same pair.
        if (Has(first.Id) && Has(second.Id))
            return Result.Done;

        Id<Member>[] left = [.. new[] { First, Second }.Where(m => m != first.Id && m != second.Id)];
        Id<Member>[] came = [.. new[] { first.Id, second.Id }.Where(m => !Has(m))];
        foreach (var (leaving, coming) in left.Zip(came))
            Record(new PairChanged(Audit, Case, leaving, coming));
        Id<Member>[] haveRead = [.. new[] { First, Second }.Where(HasRead)];
        (First, Second) = (first.Id, second.Id);
        (FirstHasRead, SecondHasRead) = (haveRead.Contains(First), haveRead.Contains(Second));
        return Result.Done;
    }

    /// <summary>Says where and when the discussion of their case is.</summary>
    public void Place(string room, string slot)
    {
        if (room.Trim() == Room && slot.Trim() == Slot)
            return;

        (Room, Slot) = (room.Trim(), slot.Trim());
        Record(new PairPlaced(Audit, Case));
    }

    /// <summary>Says that it is no more; whoever deletes it does so in the same breath.</summary>
    public void Dissolve() => Record(new PairDissolved(Audit, Case, First, Second));

    private static Refusal? WhyNot(Member first, Member second)
    {
        if (first.Id == second.Id)
            return CaseRefusals.PairNeedsTwo;

        return AreOfOneAgency(first, second) ? CaseRefusals.PairOfOneAgency : null;
    }

    // Where both have an agency of record it decides; else where they say they come from.
    private static bool AreOfOneAgency(Member first, Member second) => (first.Agency, second.Agency) is ({ } one, { } other)
        ? one == other
        : string.Equals(first.From, second.From, StringComparison.OrdinalIgnoreCase);
}
