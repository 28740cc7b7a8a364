namespace AuditDay.Core.Programme;

/// <summary>Terms of reference to begin with, in the six parts that a quality assurance group expects.</summary>
public static class TermsOfReference
{
    public static string For(string title, string theme, bool jointWithAdultsBoard)
    {
        var about = theme.Trim() is { Length: > 0 } said ? said.TrimEnd('.') : title.Trim() is { Length: > 0 } named ? named : "the theme of this audit";
        return jointWithAdultsBoard ? Joint(about) : Children(about);
    }

    private static string Children(string about) => $"""
        **Purpose.** To learn how well agencies worked together, and what should change. The audit asks: {about}. We look at the system around each family. Individual performance stays with employers.

        **Scope.** Four to eight cases within the theme, some drawn at random and some nominated; each case says which. We look back over 12 months, and further where the history explains what people knew.

        **Questions.** The four key questions of every audit. Add one or two lines of enquiry of your own here.

        **Method.** Managers who did not carry the case complete the audit tool. Pairs of auditors from different agencies read every return for one case, meet the practitioners and feed back. The whole group then agrees themes and recommendations.

        **Products.** Case feedback to agencies the next day. A report and a seven-minute briefing within six weeks. An action plan, reviewed every quarter, and a look at impact after 12 months.

        **Governance.** The Quality Assurance Group commissions the audit and the chair approves the report. Immediate concerns go to the agency’s lead the same day.
        """;

    private static string Joint(string about) => $"""
        **Purpose.** To learn how well services for children and for adults worked together, and what both boards should change. The audit asks: {about}. We look at the system around each person and family. Individual performance stays with employers.

        **Scope.** Four to eight cases within the theme, some drawn at random and some nominated; each case says which. Each has agencies from both sides. We look back over 12 months, and further where the history explains what people knew.

        **Questions.** The four key questions of every audit, asked of the child, the adult or the family as the case has it. Add one or two lines of enquiry of your own here.

        **Method.** Managers who did not carry the case complete the audit tool. Each pair of auditors has one person from children’s and one from adults’ services. They read every return for one case, meet the practitioners and feed back. The whole group then agrees themes and recommendations.

        **Products.** Case feedback to agencies the next day. A report to both boards and a seven-minute briefing within six weeks. One action plan with an owner on each side, reviewed every quarter, and a look at impact after 12 months.

        **Governance.** Commissioned by the two boards’ quality assurance groups. Both chairs approve the report. Immediate concerns go to the agency’s lead the same day.
        """;
}
