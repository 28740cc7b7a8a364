using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Findings;

/// <summary>What is to be done for this one family, by whom and when. It stays with its case and is never merged with actions of an agency or of the partnership.</summary>
public sealed class CaseAction : Entity
{
    public const int Longest = 1_000;

    private CaseAction() { }

    public Id<CaseAction> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public Id<AuditCase> Case { get; private set; }
    public string What { get; private set; } = "";
    public Id<Agency> Agency { get; private set; }

    /// <summary>The role within that agency; never a name.</summary>
    public string Role { get; private set; } = "";

    public DateOnly Due { get; private set; }
    public bool IsRemoved { get; private set; }
    public Id<Member> By { get; private set; }

    public CaseActionWords Words => new(What, Agency, Role, Due);

    public static Result<CaseAction> Added(Id<Audit> audit, Id<AuditCase> auditCase, CaseActionWords words, Member by)
    {
        if (words.Check() is { } no)
            return no;

        var action = new CaseAction { Id = Id<CaseAction>.New(), Audit = audit, Case = auditCase, By = by.Id };
        action.Say(words);
        action.Record(new CaseActionAdded(audit, auditCase, action.Id));
        return action;
    }

    /// <param name="words">What shall stand.</param>
    /// <param name="seen">The version that the writer began with: a partner's newer words are never written over.</param>
    public Result Edit(CaseActionWords words, long seen)
    {
        if (IsRemoved)
            return FindingRefusals.Gone;
        if (words.Check() is { } no)
            return no;
        if (words.Tidy() == Words)
            return Result.Done;
        if (Version != seen)
            return FindingRefusals.Changed;

        Say(words);
        Record(new CaseActionReworded(Audit, Case, Id));
        return Result.Done;
    }

    public Result Remove()
    {
        if (IsRemoved)
            return Result.Done;

        IsRemoved = true;
        Record(new CaseActionRemoved(Audit, Case, Id));
        return Result.Done;
    }

    public Result Restore()
    {
        if (!IsRemoved)
            return Result.Done;

        IsRemoved = false;
        Record(new CaseActionRestored(Audit, Case, Id));
        return Result.Done;
    }

    private void Say(CaseActionWords words)
    {
        var tidy = words.Tidy();
        (What, Agency, Role, Due) = (tidy.What, tidy.Agency!.Value, tidy.Role, tidy.Due!.Value);
    }
}

/// <summary>What a case action says: written together, changed together.</summary>
public sealed record CaseActionWords(string What, Id<Agency>? Agency, string Role, DateOnly? Due)
{
    internal CaseActionWords Tidy() => this with { What = What.ReplaceLineEndings("\n").Trim(), Role = Role.Trim() };

    internal Refusal? Check()
    {
        if (string.IsNullOrWhiteSpace(What))
            return FeedbackRefusals.ActionNeedsWhat;
        if (Agency is null || string.IsNullOrWhiteSpace(Role))
            return FeedbackRefusals.ActionNeedsWho;
        if (Due is null)
            return FeedbackRefusals.ActionNeedsWhen;

        var longest = Math.Max(What.Length, Role.Length);
        return longest > CaseAction.Longest ? FeedbackRefusals.TooLong(longest, CaseAction.Longest) : null;
    }
}
