using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.ActionPlan;

/// <summary>Who does what by when, and how we will know. It keeps its level for good: case, single agency and partnership are never merged.</summary>
public sealed partial class PlannedAction : Entity
{
    public const int Longest = 2_000;

    private PlannedAction() { }

    public Id<PlannedAction> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }

    /// <summary>Counted within its audit, from one.</summary>
    public int Number { get; private set; }

    /// <summary>How people name it: "EH-04".</summary>
    public string Reference { get; private set; } = "";

    public RecommendationLevel Level { get; private set; }
    public Id<AuditCase>? Case { get; private set; }
    public Id<Recommendation>? Recommendation { get; private set; }

    /// <summary>The recommendation or case action that was taken over into it; nothing is taken over twice.</summary>
    public Guid? TakenFrom { get; private set; }

    public string What { get; private set; } = "";
    public string OwnerRole { get; private set; } = "";
    public Id<Agency>? Agency { get; private set; }
    public Id<Member>? Lead { get; private set; }
    public string Outcome { get; private set; } = "";
    public string Measure { get; private set; } = "";
    public DateOnly? Due { get; private set; }

    public ActionState State { get; private set; }

    /// <summary>When an action that is on hold is looked at again.</summary>
    public DateOnly? ReviewOn { get; private set; }

    public DateOnly? SubmittedOn { get; private set; }
    public Id<Member>? SubmittedBy { get; private set; }

    /// <summary>When its owner, or a meeting about it, last said anything.</summary>
    public DateOnly LastHeardOn { get; private set; }

    public IReadOnlyList<ActionProgress> Progress { get; private set; } = [];

    /// <summary>What it changed for children, or why that was not looked at.</summary>
    public string Impact { get; private set; } = "";

    public bool IsImpactWaived { get; private set; }
    public Id<Member>? VerifiedBy { get; private set; }

    /// <summary>The role of whoever looked: "Independent scrutineer".</summary>
    public string VerifiedAs { get; private set; } = "";

    public bool IsRemoved { get; private set; }

    public ActionWords Words => new(What, Level, OwnerRole, Agency, Lead, Outcome, Measure, Due, Case, Recommendation);

    public RagStanding RagOn(DateOnly today) => RagStanding.Of(this, today);

    /// <param name="audit">Whose plan it stands in.</param>
    /// <param name="number">The next of that plan.</param>
    /// <param name="words">What it says; owner, date and measure may still be open.</param>
    /// <param name="takenFrom">The recommendation or case action that it takes over.</param>
    /// <param name="at">Local time.</param>
    public static Result<PlannedAction> Proposed(Audit audit, int number, ActionWords words, Guid? takenFrom, DateTimeOffset at)
    {
        if (words.Check() is { } no)
            return no;

        var action = new PlannedAction
        {
            Id = Id<PlannedAction>.New(),
            Audit = audit.Id,
            Number = number,
            Reference = ActionReference.Of(audit.Title, number),
            Level = words.Level,
            Case = words.Case,
            TakenFrom = takenFrom,
            LastHeardOn = DayOf(at),
        };
        action.Say(words);
        action.Record(new ActionAdded(action.Audit, action.Id, words.Level));
        return action;
    }

    /// <param name="words">What shall stand. What was agreed keeps an owner, a date and a measure.</param>
    /// <param name="seen">The version that the writer began with: somebody's newer words are never written over.</param>
    /// <param name="by">Who changes it.</param>
    /// <param name="at">Local time.</param>
    public Result Edit(ActionWords words, long seen, Member by, DateTimeOffset at)
    {
        var tidy = words.Tidy();
        if (IsRemoved)
            return ActionRefusals.Gone;
        if (tidy.Check() is { } no)
            return no;
        if (tidy == Words)
            return Result.Done;
        if (Version != seen)
            return ActionRefusals.Changed;
        if (State >= ActionState.Verified)
            return ActionRefusals.WordsSettled;
        if (tidy.Level != Level || tidy.Case != Case)
            return ActionRefusals.LevelStays;
        if (State > ActionState.Proposed && tidy.CheckAgreed(tidy.Due == Due ? DateOnly.MinValue : DayOf(at)) is { } open)
            return open;

        if (State > ActionState.Proposed)
            Tell(ProgressKind.Change, WhatChanges(tidy), by, at);
        Say(tidy);
        Record(new ActionReworded(Audit, Id));
        return Result.Done;
    }

    /// <summary>What has begun is closed, not taken out: others have worked for it.</summary>
    public Result Remove()
    {
        if (IsRemoved)
            return Result.Done;
        if (State > ActionState.Agreed)
            return ActionRefusals.HasBegun;

        IsRemoved = true;
        Record(new ActionRemoved(Audit, Id));
        return Result.Done;
    }

    public Result Restore()
    {
        if (!IsRemoved)
            return Result.Done;

        IsRemoved = false;
        Record(new ActionRestored(Audit, Id));
        return Result.Done;
    }

    private void Say(ActionWords words)
    {
        var tidy = words.Tidy();
        (What, OwnerRole, Agency, Lead, Recommendation) = (tidy.What, tidy.OwnerRole, tidy.Agency, tidy.Lead, tidy.Recommendation);
        (Outcome, Measure, Due) = (tidy.Outcome, tidy.Measure, tidy.Due);
    }

    private string WhatChanges(ActionWords to)
    {
        string?[] changes =
        [
            to.Due != Due ? $"Due date changed from {Due:d MMMM yyyy} to {to.Due:d MMMM yyyy}." : null,
            to.OwnerRole != OwnerRole || to.Agency != Agency ? $"Owner changed; it was {OwnerRole}." : null,
            to.What != What || to.Outcome != Outcome || to.Measure != Measure ? "Wording changed." : null,
        ];
        return string.Join(' ', changes.Where(c => c is not null).DefaultIfEmpty("Changed who sees it through."));
    }

    private static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.DateTime);
}
