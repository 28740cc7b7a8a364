using AuditDay.Core.Findings;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.ActionPlan;

public sealed record ActionAdded(Id<Audit> Audit, Id<PlannedAction> Action, RecommendationLevel Level) : ActionFact(Audit, Action);

public sealed record ActionReworded(Id<Audit> Audit, Id<PlannedAction> Action) : ActionFact(Audit, Action);

public sealed record ActionRemoved(Id<Audit> Audit, Id<PlannedAction> Action) : ActionFact(Audit, Action);

public sealed record ActionRestored(Id<Audit> Audit, Id<PlannedAction> Action) : ActionFact(Audit, Action);

public sealed record ActionMoved(Id<Audit> Audit, Id<PlannedAction> Action, ActionState To) : ActionFact(Audit, Action);

/// <summary>Its owner, or the team, said how it goes.</summary>
public sealed record ActionReported(Id<Audit> Audit, Id<PlannedAction> Action) : ActionFact(Audit, Action);

public sealed record ActionImpactSeen(Id<Audit> Audit, Id<PlannedAction> Action) : ActionFact(Audit, Action);

/// <summary>A review meeting decided something about it.</summary>
public sealed record ActionDecided(Id<Audit> Audit, Id<PlannedAction> Action) : ActionFact(Audit, Action);

/// <param name="Hash">SHA-256 of the file: the journal can prove later that it is the same one.</param>
public sealed record EvidenceAttached(Id<Audit> Audit, Id<PlannedAction> Action, Id<ActionEvidence> File, string Hash) : ActionFact(Audit, Action);

/// <summary>Its content is gone.</summary>
public sealed record EvidenceRemoved(Id<Audit> Audit, Id<PlannedAction> Action, Id<ActionEvidence> File) : ActionFact(Audit, Action);

/// <summary>A fact about one action; never its words.</summary>
public abstract record ActionFact(Id<Audit> Audit, Id<PlannedAction> Action) : Fact
{
    public override Id<Audit>? InAudit => Audit;
    public override IReadOnlyList<Topic> Topics => [Topic.OfActions(Audit), Topic.OfAllActions];
}
