using AuditDay.Core.Access;

namespace AuditDay.Tests.Access;

/// <summary>
/// Every page and file, what it stands before, and the rows of <see cref="AccessTable"/> of which one opens it. What is not here
/// fails the build: <see cref="DoorsTests"/> compares it with what the product serves.
/// </summary>
internal static class DoorTable
{
    // c create, r read, u update, d delete, x export, v vote, and the row. "anybody" is signed in; what they find is their own.
    private const string Printed = """
        Address                              | Opens to whom
        /                                    | anybody
        /account                             | anybody
        /account/authenticator               | anybody
        /account/confirm                     | anybody
        /account/still-here                  | anybody
        /resting                             | anybody
        /programme                           | u AuditSetUp
        /people                              | r PeopleAndAgencies
        /people/import                       | c PeopleAndAgencies
        /agencies                            | r PeopleAndAgencies
        /outbox                              | r PeopleAndAgencies
        /tools                               | c AuditSetUp
        /tools/{tool}                        | c AuditSetUp
        /tools/{tool}/tool.json              | c AuditSetUp
        /tools/{tool}/blank.docx             | r AuditSetUp
        /concerns                            | r ImmediateConcern
        /audits/new                          | c AuditSetUp
        /audits/{audit}                      | r AuditSetUp
        /audits/{audit}/edit                 | u AuditSetUp
        /audits/{audit}/cases                | c CaseCard
        /audits/{audit}/people               | r Facilitators
        /audits/{audit}/sessions             | r AuditSetUp
        /audits/{audit}/returns              | r ReturnSubmitted
        /audits/{audit}/tool                 | r AuditSetUp
        /audits/{audit}/day                  | u Phases
        /audits/{audit}/board                | r Board
        /audits/{audit}/contribute           | c Board
        /audits/{audit}/vote                 | v Board
        /audits/{audit}/stage                | r Stage
        /audits/{audit}/recommendations      | r ReportDraft
        /audits/{audit}/report               | r ReportDraft
        /audits/{audit}/report.{format}      | x ReportDraft
        /audits/{audit}/report-annex.docx    | nobody: no family has an action yet
        /audits/{audit}/report/publication   | r ReportApproval
        /audits/{audit}/report/disclosure    | r Disclosure
        /audits/{audit}/report/fact-check    | nobody: no version is with the agencies; the tests of the report's road ask for one
        /audits/{audit}/report/versions/{number} | nobody: no version is made yet
        /audits/{audit}/briefing             | r ReportDraft
        /audits/{audit}/briefing.{format}    | x ReportDraft
        /audits/{audit}/actions              | r ActionPlanDraft, r OwnAction
        /audits/{audit}/actions/review       | r ActionPlanDraft, r OwnAction
        /audits/{audit}/actions.{format}     | x ActionPlanDraft
        /actions/{action}                    | nobody: no action is agreed yet; ActionAccessTests ask for one
        /actions/{action}/evidence/{file}    | nobody
        /audits/{audit}/journal              | r Journal
        /audits/{audit}/journal.csv          | r Journal
        /journal                             | r PeopleAndAgencies
        /journal.csv                         | r PeopleAndAgencies
        /keeping                             | r Retention
        /learning                            | anybody
        /my-actions                          | anybody
        /audits/{audit}/calendar.ics         | r AuditSetUp
        /audits/{audit}/evaluation           | c Evaluation, r Evaluation
        /cases/{case}                        | r PairWork, r QuestionsToAsk
        /cases/{case}/feedback               | nobody: nothing is released yet; FeedbackCanaryTests asks before and after
        /prepare/{case}                      | r Preparation
        /returns/{return}                    | r ReturnDraft, u ReturnDraft, r ReturnAccepted
        /returns/{return}/return.docx        | r ReturnDraft, r ReturnAccepted
        /returns/{return}/word               | c ReturnDraft
        /returns/{return}/word/{file}        | nobody: no file was brought in; the Word tests ask for one
        """;

    private static readonly Dictionary<char, Right> Letters = new()
    {
        ['c'] = Right.Create,
        ['r'] = Right.Read,
        ['u'] = Right.Update,
        ['d'] = Right.Delete,
        ['x'] = Right.Export,
        ['v'] = Right.Vote,
    };

    /// <param name="Address">With names in braces.</param>
    /// <param name="Rows">One of them opens it.</param>
    /// <param name="IsForAnybody">Who is signed in is let in.</param>
    public sealed record Door(string Address, IReadOnlyList<(Right Right, Resource Resource)> Rows, bool IsForAnybody);

    public static IReadOnlyList<Door> All { get; } = [.. Printed.Split('\n').Skip(1).Select(line => line.Split('|', StringSplitOptions.TrimEntries)).Select(cells =>
        new Door(
            cells[0],
            cells[1].StartsWith("nobody", StringComparison.Ordinal) || cells[1] == "anybody" ? [] : [.. cells[1].Split(", ").Select(row => (Letters[row[0]], Enum.Parse<Resource>(row[2..])))],
            cells[1] == "anybody"))];
}
