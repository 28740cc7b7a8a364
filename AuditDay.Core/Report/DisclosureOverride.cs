using AuditDay.Core.Access;
using AuditDay.Core.Disclosure;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Report;

/// <summary>
/// Somebody looked at a find in its sentence and says why it may stay. What blocks stays blocked until a second person has looked too. It holds for this
/// sentence only: once a word of it changes, both are asked anew.
/// </summary>
public sealed class DisclosureOverride : Entity
{
    public const int LongestReason = 500;

    private DisclosureOverride() { }

    public Id<DisclosureOverride> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }

    /// <summary>Made of kind, words, heading and sentence; the words themselves are not kept a second time.</summary>
    public string Key { get; private set; } = "";

    public IdentifierKind Kind { get; private set; }
    public bool Blocks { get; private set; }
    public string Reason { get; private set; } = "";
    public Id<Member> By { get; private set; }
    public DateTimeOffset At { get; private set; }
    public Id<Member>? ConfirmedBy { get; private set; }
    public DateTimeOffset? ConfirmedAt { get; private set; }
    public bool IsTakenBack { get; private set; }

    public bool IsConfirmed => ConfirmedBy is not null;

    /// <summary>It stands: of a warning one person's word is enough, of what blocks it takes two.</summary>
    public bool Counts => !IsTakenBack && (!Blocks || IsConfirmed);

    public static DisclosureOverride Of(Id<Audit> audit, DisclosureHit hit) =>
        new() { Id = Id<DisclosureOverride>.New(), Audit = audit, Key = hit.Key, Kind = hit.Find.Kind, Blocks = hit.Find.Blocks, IsTakenBack = true };

    public Result Ask(string reason, Member by, DateTimeOffset at)
    {
        if (string.IsNullOrWhiteSpace(reason))
            return ReportRefusals.ReasonNeeded;
        if (reason.Trim().Length > LongestReason)
            return ReportRefusals.TooLong(reason.Trim().Length, LongestReason);
        if (!IsTakenBack && Reason == reason.Trim())
            return Result.Done;

        (Reason, By, At, ConfirmedBy, ConfirmedAt, IsTakenBack) = (reason.Trim(), by.Id, at, null, null, false);
        Record(new HitOverridden(Audit, Id, Kind));
        return Result.Done;
    }

    public Result Confirm(Member by, DateTimeOffset at)
    {
        if (IsTakenBack)
            return ReportRefusals.HitGone;
        if (By == by.Id)
            return ReportRefusals.SecondPersonNeeded;
        if (IsConfirmed)
            return Result.Done;

        (ConfirmedBy, ConfirmedAt) = (by.Id, at);
        Record(new OverrideConfirmed(Audit, Id));
        return Result.Done;
    }

    public Result TakeBack()
    {
        if (IsTakenBack)
            return Result.Done;

        (IsTakenBack, ConfirmedBy, ConfirmedAt) = (true, null, null);
        Record(new OverrideTakenBack(Audit, Id));
        return Result.Done;
    }
}
