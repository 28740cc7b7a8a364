using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Annotations;

/// <summary>Something that came up in the discussion of a case and belongs elsewhere: parked, so that the discussion can go on and nothing is lost.</summary>
public sealed class ParkedLine : Entity
{
    public const int Longest = 500;

    private ParkedLine() { }

    public Id<ParkedLine> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public Id<AuditCase> Case { get; private set; }
    public string Text { get; private set; } = "";

    /// <summary>It has been taken to where it belongs.</summary>
    public bool IsSettled { get; private set; }

    public bool IsRemoved { get; private set; }
    public Id<Member> By { get; private set; }
    public DateTimeOffset At { get; private set; }

    public static Result<ParkedLine> Parked(Id<Audit> audit, Id<AuditCase> auditCase, string text, Member by, DateTimeOffset at)
    {
        if (string.IsNullOrWhiteSpace(text))
            return AnnotationRefusals.LineNeedsText;
        if (text.Trim().Length > Longest)
            return AnnotationRefusals.LineTooLong(text.Trim().Length);

        var line = new ParkedLine { Id = Id<ParkedLine>.New(), Audit = audit, Case = auditCase, Text = text.Trim(), By = by.Id, At = at };
        line.Moved();
        return line;
    }

    public Result Settle(bool isSettled)
    {
        if (IsSettled == isSettled)
            return Result.Done;

        IsSettled = isSettled;
        Moved();
        return Result.Done;
    }

    public Result Remove(bool isRemoved)
    {
        if (IsRemoved == isRemoved)
            return Result.Done;

        IsRemoved = isRemoved;
        Moved();
        return Result.Done;
    }

    private void Moved() => Record(new ParkedLineMoved(Audit, Case, Id, IsSettled, IsRemoved));
}

public sealed record ParkedLineMoved(Id<Audit> Audit, Id<AuditCase> Case, Id<ParkedLine> Line, bool IsSettled, bool IsRemoved) : Fact
{
    public override Id<Audit>? InAudit => Audit;
    public override IReadOnlyList<Topic> Topics => [Topic.Of(Case)];
}
