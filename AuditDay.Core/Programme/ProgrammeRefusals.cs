using AuditDay.Core.Kernel;

namespace AuditDay.Core.Programme;

public static class ProgrammeRefusals
{
    public static readonly Refusal AuditNeedsTitle = new("programme.audit-needs-title", "Give the audit a title.");
    public static readonly Refusal SlugNotRight =
        new("programme.slug-not-right", "The short name takes up to 60 lower-case letters, figures and hyphens, such as 2026-neglect. “new” is taken by the program.");
    public static readonly Refusal SlugTaken = new("programme.slug-taken", "Another audit has this short name already. Choose another.");
    public static readonly Refusal TitleTooLong =
        new("programme.title-too-long", $"A title of up to {AuditPlan.LongestTitle} characters fits in lists and reports. Shorten it; the theme has room for more.");
    public static readonly Refusal ThemeNeeded = new("programme.theme-needed", "Say in a sentence what the audit is about: its theme.");
    public static readonly Refusal TermsTooLong =
        new("programme.terms-too-long", $"The terms of reference have more than {AuditPlan.LongestTerms:N0} characters. Keep what people need on the day, and name the document that holds the rest.");
    public static readonly Refusal AgendaLineNeedsWords = new("programme.agenda-line-needs-words", "A line of the agenda says nothing. Write what happens then, or remove the line.");
    public static readonly Refusal PlanSettled =
        new("programme.plan-settled", "The packs are released, so the plan is settled. Move the audit back to collecting first if something in it must change.");
    public static readonly Refusal SlugIsOut =
        new("programme.slug-is-out", "Agencies have links with this short name already, so it stays as it is. The title can change.");
    public static readonly Refusal CasesMissing = new("programme.cases-missing", "No case is chosen yet, so there are no packs to release. Choose the cases first.");
    public static readonly Refusal OutstandingNotConfirmed = new(
        "programme.outstanding-not-confirmed",
        "The returns that are outstanding changed a moment ago, or were not confirmed. Look at the list again, then open the day.");
    public static readonly Refusal TeamNamesOutstanding = new(
        "programme.team-names-outstanding",
        "Some returns are outstanding. The partnership team name them as not received when they open the day: ask them to open it.");
    public static readonly Refusal ReasonNeeded = new("programme.reason-needed", "Say why. A sentence is enough.");
    public static readonly Refusal StateNotNext =
        new("programme.state-not-next", "An audit moves one step at a time. Reload the page to see where it stands now.");
    public static readonly Refusal DayNotOpen =
        new("programme.day-not-open", "The audit day is not open at the moment, so this cannot be changed.");
    public static readonly Refusal PhaseMovedAlready =
        new("programme.phase-moved-already", "Someone else has just moved the day on. Look at where it stands now, then decide again.");

    public static readonly Refusal AgendaNotOnTheDay =
        new("programme.agenda-not-on-the-day", "The agenda is shifted on the day. Before that it is changed in the plan, afterwards it stays as it was.");
    public static readonly Refusal AgendaMoved =
        new("programme.agenda-moved", "Someone else has just shifted the agenda. It stands on your screen as it is now; shift it again if it should be otherwise.");
    public static readonly Refusal AgendaDoesNotFit =
        new("programme.agenda-does-not-fit", "That would begin before the line above has ended, or end after midnight. Choose fewer minutes.");
    public static readonly Refusal ChairOfDay =
        new("programme.chair-of-day", "The first person named chairs the day, and the partnership team decide who that is. Ask them.");

    /// <summary>The second of two who press at once is told who was first.</summary>
    public static Refusal PhaseMovedBy(string who, string at, Phase to) => new(
        PhaseMovedAlready.Code, $"{who} moved the day to {Name(to)} at {at}, just before you, so it was not moved again. Look at where it stands now, then decide.");

    public static Refusal AgendaLineTooLong(AgendaItem line) => new(
        "programme.agenda-line-too-long", $"{line.Start:HH:mm} {line.Title}: give it between 5 minutes and 8 hours, ending before midnight.");

    public static Refusal AgendaOverlaps(AgendaItem first, AgendaItem second) => new(
        "programme.agenda-overlaps",
        $"{first.Start:HH:mm} {first.Title} goes on until {first.End:HH:mm}, and {second.Start:HH:mm} {second.Title} begins before that. Change one of the times.");

    public static Refusal PairsMissing(IReadOnlyList<string> references) => new(
        "programme.pairs-missing", $"Form a pair for {string.Join(", ", references)} first. Nobody would read {(references.Count == 1 ? "it" : "them")}.");

    public static Refusal ActionsOpen(IReadOnlyList<string> references) => new(
        "programme.actions-open",
        $"{(references.Count == 1 ? "One action is" : $"{references.Count} actions are")} not closed yet: {string.Join(", ", references.Take(5))}{(references.Count > 5 ? " and more" : "")}. Close {(references.Count == 1 ? "it" : "them")} in the action plan first, each with what it changed for children, or why nobody looked.");

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
        Work.FeedbackRelease => "releases of feedback",
        Work.Board => "cards and themes",
        Work.Contributions => "contributions",
        Work.Recommendations => "recommendations",
        Work.Votes => "votes",
        _ => "the evaluation",
    };
}
