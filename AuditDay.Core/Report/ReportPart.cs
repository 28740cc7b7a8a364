using AuditDay.Core.AuditTools;

namespace AuditDay.Core.Report;

/// <summary>The fourteen sections of a report, in order.</summary>
public enum ReportPart
{
    ExecutiveSummary,
    WhyThisTheme,
    Method,
    Cases,
    WorkedWell,
    WorriedAbout,
    DoDifferently,
    LivedExperience,
    PracticeThemes,
    Grades,
    Voices,
    Progress,
    Recommendations,
    Evaluation,
}

public static class ReportParts
{
    /// <param name="Guidance">What a writer puts here.</param>
    public sealed record Row(ReportPart Part, string Title, string Guidance)
    {
        public int Number => (int)Part + 1;
    }

    public static readonly IReadOnlyList<Row> All =
    [
        new(ReportPart.ExecutiveSummary, "Executive summary", "One page for those who read only one: what was looked at, what was learnt, what should change."),
        new(ReportPart.WhyThisTheme, "Why this theme", "The reason recorded with the audit is filled in. Add what a reader from outside needs to know."),
        new(ReportPart.Method, "Method, sample and limits", "The numbers of returns are filled in. Say how cases were chosen and what the audit cannot show."),
        new(ReportPart.Cases, "The cases", "References and age bands are filled in. Change or leave out details so that no family can be recognised."),
        new(ReportPart.WorkedWell, "What worked well", "The findings under this question are filled in. Tell what they mean together."),
        new(ReportPart.WorriedAbout, "What we are worried about", "The findings under this question are filled in. Write about systems, never about one person."),
        new(ReportPart.DoDifferently, "What we would do differently", "The findings under this question are filled in. Say what would have helped."),
        new(ReportPart.LivedExperience, "Impact on children’s lived experience", "The findings under this question are filled in. What is different for each child, and how do we know?"),
        new(ReportPart.PracticeThemes, "Practice themes", "Themes with their cases and agencies are filled in from the board."),
        new(ReportPart.Grades, "Grades", "Self grades are counted from the accepted returns. Say what the differences teach."),
        new(ReportPart.Voices, "Voices of practitioners, children and families", "Words used with agreement, which cannot be traced to a person or a case."),
        new(ReportPart.Progress, "Progress since the last audit", "What changed since this theme was last looked at. Small numbers are a guide and no more."),
        new(ReportPart.Recommendations, "Recommendations", "Recommendations are filled in with the theme or finding behind each."),
        new(ReportPart.Evaluation, "Evaluation", "What those who took part said about the day, and what will change next time."),
    ];

    public static Row Of(ReportPart part) => All[(int)part];

    /// <summary>The key question that a section answers; none for the others.</summary>
    public static KeyQuestion? KeyQuestionOf(ReportPart part) => part switch
    {
        ReportPart.WorkedWell => KeyQuestion.WorkedWell,
        ReportPart.WorriedAbout => KeyQuestion.WorriedAbout,
        ReportPart.DoDifferently => KeyQuestion.DoDifferently,
        ReportPart.LivedExperience => KeyQuestion.LivedExperience,
        _ => null,
    };
}
