using AuditDay.Core.Kernel;
using static AuditDay.Core.Programme.Phase;

namespace AuditDay.Core.Programme;

/// <summary>What each phase of the day lets people write. The table of the design, in one place.</summary>
public static class DayPhases
{
    private static readonly Dictionary<Work, Phase[]> Open = new()
    {
        [Work.Marks] = [Reading, Discussion, Feedback],
        [Work.DiscussionNotes] = [Discussion, Feedback],
        [Work.Findings] = [Discussion, Feedback, Reflection],
        [Work.FeedbackRelease] = [Discussion, Feedback, Reflection, Recommendations, Phase.Evaluation],
        [Work.Board] = [Reading, Discussion, Feedback, Reflection, Recommendations],
        [Work.Contributions] = [Discussion, Feedback, Reflection, Recommendations],
        [Work.Recommendations] = [Reflection, Recommendations],
        [Work.Votes] = [Reflection, Recommendations],
        [Work.Evaluation] = [Phase.Evaluation],
    };

    public static bool Lets(Phase phase, Work work) => Open[work].Contains(phase);

    /// <summary>Null where the work is open; else the sentence that says when it is.</summary>
    public static Refusal? Closes(Work work, AuditState state, Phase phase)
    {
        // The team and the facilitator go on drafting while the report is written.
        if (state == AuditState.Reporting && work is (Work.Findings or Work.FeedbackRelease or Work.Recommendations or Work.Board))
            return null;
        if (state != AuditState.Live)
            return ProgrammeRefusals.DayNotOpen;

        return Lets(phase, work) ? null : ProgrammeRefusals.PhaseClosed(work, phase, Open[work]);
    }

    public static IEnumerable<Work> OpenIn(Phase phase) => Open.Keys.Where(work => Lets(phase, work));
}
