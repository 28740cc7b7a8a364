using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Report;

/// <summary>
/// A report as it stood at one moment, never changed again: made for the agencies' fact check, and again for the chair's approval. Who wrote in it
/// does not approve it; what is published is the very version that was approved.
/// </summary>
public sealed class ReportVersion : Entity
{
    public const int LongestReason = 1_000;

    private ReportVersion() { }

    public Id<ReportVersion> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public int Number { get; private set; }
    public VersionState State { get; private set; }

    /// <summary>All that is printed, as JSON.</summary>
    public string Content { get; private set; } = "";

    /// <summary>SHA-256 of the content, so that a later change of a byte is seen.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>Everybody who wrote a word of it, and who asked for its approval.</summary>
    public IReadOnlyList<Id<Member>> Authors { get; private set; } = [];

    public Id<Member> MadeBy { get; private set; }
    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>Until when the agencies may answer; none where it was made for approval.</summary>
    public DateOnly? FactCheckDue { get; private set; }

    /// <summary>The chair who approved it or sent it back.</summary>
    public Id<Member>? DecidedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }
    public string Because { get; private set; } = "";
    public DateTimeOffset? PublishedAt { get; private set; }

    public static Result<ReportVersion> ForFactCheck(Id<Audit> audit, int number, FrozenReport report, IEnumerable<Id<Member>> authors, DateOnly due, DateOnly today, Member by, DateTimeOffset at)
    {
        if (due <= today)
            return ReportRefusals.DueInThePast;

        var version = Made(audit, number, report, authors, by, at);
        (version.State, version.FactCheckDue) = (VersionState.InFactCheck, due);
        version.Record(new ReportVersionMade(audit, version.Id, number, version.State, version.Hash));
        return version;
    }

    public static ReportVersion ForApproval(Id<Audit> audit, int number, FrozenReport report, IEnumerable<Id<Member>> authors, Member by, DateTimeOffset at)
    {
        var version = Made(audit, number, report, authors, by, at);
        version.State = VersionState.AwaitingApproval;
        version.Record(new ReportVersionMade(audit, version.Id, number, version.State, version.Hash));
        return version;
    }

    public FrozenReport ReadPrinted() => FrozenReport.Read(Content);

    /// <summary>It is still, to the letter, what was frozen.</summary>
    public bool IsWhole() => FrozenReport.HashOf(Content) == Hash;

    public Result CloseFactCheck() => State switch
    {
        VersionState.FactChecked => Result.Done,
        VersionState.InFactCheck => Move(VersionState.FactChecked),
        _ => ReportRefusals.NotInFactCheck,
    };

    public Result Approve(Member by, DateTimeOffset at)
    {
        if (Authors.Contains(by.Id))
            return ReportRefusals.AuthorsDoNotApprove;
        if (State == VersionState.Approved && DecidedBy == by.Id)
            return Result.Done;
        if (State != VersionState.AwaitingApproval)
            return ReportRefusals.NotAwaiting;
        if (!IsWhole())
            return ReportRefusals.NotAsFrozen;

        (DecidedBy, DecidedAt, Because) = (by.Id, at, "");
        return Move(VersionState.Approved);
    }

    public Result SendBack(Member by, string because, DateTimeOffset at)
    {
        if (State is not (VersionState.AwaitingApproval or VersionState.Approved))
            return ReportRefusals.NotAwaiting;
        if (string.IsNullOrWhiteSpace(because))
            return ReportRefusals.SayWhatFirst;
        if (because.Trim().Length > LongestReason)
            return ReportRefusals.TooLong(because.Trim().Length, LongestReason);

        (DecidedBy, DecidedAt, Because) = (by.Id, at, because.Trim());
        return Move(VersionState.SentBack);
    }

    public Result Publish(DateTimeOffset at)
    {
        if (State != VersionState.Approved)
            return ReportRefusals.NotApproved;
        if (!IsWhole())
            return ReportRefusals.NotAsFrozen;

        PublishedAt = at;
        return Move(VersionState.Published);
    }

    /// <summary>Another version took its place, before or after it was published.</summary>
    public void GiveWay()
    {
        if (State == VersionState.Published)
            Move(VersionState.Superseded);
        else if (State is not (VersionState.Superseded or VersionState.FactChecked or VersionState.SetAside))
            Move(VersionState.SetAside);
    }

    private Result Move(VersionState to)
    {
        State = to;
        Record(new ReportVersionMoved(Audit, Id, Number, to));
        return Result.Done;
    }

    private static ReportVersion Made(Id<Audit> audit, int number, FrozenReport report, IEnumerable<Id<Member>> authors, Member by, DateTimeOffset at)
    {
        var content = report.Write();
        return new ReportVersion
        {
            Id = Id<ReportVersion>.New(),
            Audit = audit,
            Number = number,
            Content = content,
            Hash = FrozenReport.HashOf(content),
            Authors = [.. authors.Append(by.Id).Distinct()],
            MadeBy = by.Id,
            MadeAt = at,
        };
    }
}
