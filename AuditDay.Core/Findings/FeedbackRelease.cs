using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Findings;

/// <summary>
/// How far the feedback on one case has come: each of the pair agrees to it as it stands, then it goes to the agencies. A change asks both anew,
/// and what the agencies read is not changed unless it is taken back from them first.
/// </summary>
public sealed class FeedbackRelease : Entity
{
    public const int LongestReason = 500;

    private FeedbackRelease() { }

    public Id<FeedbackRelease> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public Id<AuditCase> Case { get; private set; }

    public IReadOnlyList<FeedbackAgreement> Agreed { get; private set; } = [];

    /// <summary>Something was changed after one of the pair had agreed, and they have not both agreed since.</summary>
    public bool IsAskedAnew { get; private set; }

    public DateTimeOffset? ReleasedAt { get; private set; }
    public Id<Member>? ReleasedBy { get; private set; }

    /// <summary>Why it was last taken back from the agencies.</summary>
    public string TakenBackBecause { get; private set; } = "";

    public bool IsReleased => ReleasedAt is not null;

    /// <summary>Which row of the access matrix the feedback stands in.</summary>
    public static Resource ResourceOf(FeedbackRelease? release) => release?.IsReleased == true ? Resource.FeedbackReleased : Resource.Findings;

    public static FeedbackRelease Of(Id<Audit> audit, Id<AuditCase> auditCase) =>
        new() { Id = Id<FeedbackRelease>.New(), Audit = audit, Case = auditCase };

    public bool Has(Id<Member> member) => Agreed.Any(a => a.By == member);

    public Result Agree(Member by, DateTimeOffset at)
    {
        if (IsReleased)
            return FeedbackRefusals.WithAgencies;
        if (Has(by.Id))
            return Result.Done;

        Agreed = [.. Agreed, new FeedbackAgreement(by.Id, at)];
        Record(new FeedbackAgreed(Audit, Case, by.Id));
        return Result.Done;
    }

    public Result TakeBackAgreement(Member by)
    {
        if (IsReleased)
            return FeedbackRefusals.WithAgencies;
        if (!Has(by.Id))
            return Result.Done;

        Agreed = [.. Agreed.Where(a => a.By != by.Id)];
        Record(new FeedbackAgreementTakenBack(Audit, Case, by.Id));
        return Result.Done;
    }

    /// <summary>A finding, grade or action of the case changes: nobody has agreed to it as it now stands.</summary>
    public Result Change()
    {
        if (IsReleased)
            return FeedbackRefusals.WithAgencies;
        if (Agreed.Count == 0)
            return Result.Done;

        (Agreed, IsAskedAnew) = ([], true);
        Record(new FeedbackAskedAnew(Audit, Case));
        return Result.Done;
    }

    /// <param name="pair">Who reads the case today: somebody who left it no longer counts.</param>
    /// <param name="by">Who releases it.</param>
    /// <param name="at">When.</param>
    public Result Release(AuditorPair pair, Member by, DateTimeOffset at)
    {
        if (IsReleased)
            return Result.Done;
        if (!Has(pair.First) || !Has(pair.Second))
            return FeedbackRefusals.NotBothAgreed;

        (ReleasedAt, ReleasedBy, IsAskedAnew) = (at, by.Id, false);
        Record(new FeedbackReleased(Audit, Case));
        return Result.Done;
    }

    /// <summary>From now on the agencies do not read it any more; both of the pair agree anew before they do.</summary>
    public Result TakeBack(string reason)
    {
        if (!IsReleased)
            return FeedbackRefusals.NotReleased;
        if (string.IsNullOrWhiteSpace(reason))
            return FeedbackRefusals.ReasonNeeded;
        if (reason.Trim().Length > LongestReason)
            return FeedbackRefusals.ReasonTooLong(reason.Trim().Length);

        (ReleasedAt, ReleasedBy, Agreed, TakenBackBecause) = (null, null, [], reason.Trim());
        Record(new FeedbackTakenBack(Audit, Case));
        return Result.Done;
    }
}

public sealed record FeedbackAgreement(Id<Member> By, DateTimeOffset At);
