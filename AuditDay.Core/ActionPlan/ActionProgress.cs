using AuditDay.Core.Access;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.ActionPlan;

public enum ProgressKind
{
    /// <summary>News from its owner or the team.</summary>
    Update,

    /// <summary>It went on to another state.</summary>
    Move,

    /// <summary>Its words or date were changed after they were agreed.</summary>
    Change,

    /// <summary>Of a review meeting.</summary>
    Decision,
}

/// <summary>One line of an action's history. None is ever changed.</summary>
/// <param name="State">Where the action stood after it.</param>
public sealed record ActionProgress(DateTimeOffset At, Id<Member> By, ProgressKind Kind, ActionState State, string Text);
