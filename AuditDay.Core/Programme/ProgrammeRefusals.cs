using AuditDay.Core.Kernel;

namespace AuditDay.Core.Programme;

public static class ProgrammeRefusals
{
    public static readonly Refusal AuditNeedsTitle = new("programme.audit-needs-title", "Give the audit a title.");
    public static readonly Refusal SlugNotRight =
        new("programme.slug-not-right", "The short name takes lower-case letters, figures and hyphens only, such as 2026-neglect.");
    public static readonly Refusal SlugTaken = new("programme.slug-taken", "Another audit has this short name already. Choose another.");
    public static readonly Refusal ReasonNeeded = new("programme.reason-needed", "Say why. A sentence is enough.");
    public static readonly Refusal StateNotNext =
        new("programme.state-not-next", "An audit moves one step at a time. Reload the page to see where it stands now.");
    public static readonly Refusal DayNotOpen =
        new("programme.day-not-open", "The audit day is not open at the moment, so this cannot be changed.");
    public static readonly Refusal PhaseMovedAlready =
        new("programme.phase-moved-already", "Someone else has just moved the day on. Look at where it stands now, then decide again.");

    public static Refusal AuditorReads(IReadOnlyList<string> references) => new(
        "programme.auditor-reads",
        $"This auditor reads {string.Join(" and ", references)}. Choose somebody else for it under “Pairs” first: that ends what they see of it at once.");

    public static Refusal PhaseClosed(Work work, Phase now, IReadOnlyList<Phase> open) => new(
        "programme.phase-closed",
        $"The day is in {Name(now)} now; {Name(work)} {(work is Work.Evaluation ? "is" : "are")} open in {string.Join(", ", open.Select(Name))}. What you wrote is still here. Ask the facilitator if you need it open.");

    public static string Name(Phase phase) => phase switch
    {
        Phase.Reading => "reading",
        Phase.Discussion => "discussion",
        Phase.Feedback => "feedback",
        Phase.Reflection => "reflection",
        Phase.Recommendations => "recommendations",
        _ => "evaluation",
    };

    public static string Name(Work work) => work switch
    {
        Work.Marks => "marks and questions",
        Work.DiscussionNotes => "discussion notes",
        Work.Findings => "findings",
        Work.Board => "cards and themes",
        Work.Contributions => "contributions",
        Work.Recommendations => "recommendations",
        Work.Votes => "votes",
        _ => "the evaluation",
    };
}
