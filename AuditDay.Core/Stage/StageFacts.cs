using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Stage;

public sealed record StageShown(Id<Audit> Audit, StageShows Shows, KeyQuestion? KeyQuestion) : StageFact(Audit)
{
    /// <summary>A pair's own, where that is shown.</summary>
    public Id<DiscussionQuestion>? Question { get; init; }
}

public sealed record StageDarkened(Id<Audit> Audit, bool IsBlack) : StageFact(Audit);

/// <summary>A code was drawn; what it says stands in no journal.</summary>
public sealed record StageInvited(Id<Audit> Audit) : StageFact(Audit);

public sealed record StageJoined(Id<Audit> Audit, Id<StageDevice> Device) : StageFact(Audit);

/// <summary>The screen goes dark at once: its page and its socket end.</summary>
public sealed record StageDismissed(Id<Audit> Audit, Id<StageDevice> Device, Id<Member> Seat) : StageFact(Audit), IEndsRights
{
    public override IReadOnlyList<Topic> Topics => [Topic.OfStage(Audit), Topic.Of(Seat)];
}

public abstract record StageFact(Id<Audit> Audit) : Fact
{
    public override Id<Audit>? InAudit => Audit;
    public override IReadOnlyList<Topic> Topics => [Topic.OfStage(Audit)];
}
