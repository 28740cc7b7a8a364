using AuditDay.Core.AuditTools;
using AuditDay.Core.Returns;
using AuditDay.Core.Returns.Word;

namespace AuditDay.Tests.Given;

public static partial class A
{
    /// <summary>One question of every kind, two that are asked in the same words, one that is asked only after "Yes", and the four key questions.</summary>
    public static IReadOnlyList<ToolSection> SectionsOfEveryKind() =>
    [
        new("1", "About this return", "Written by a manager who did not carry the case.",
        [
            Kind("role", "1.1", "Your role", QuestionKind.ShortText),
            Kind("plan", "1.2", "Plan status as you understand it", QuestionKind.Choice, ["Child in need", "Child protection", "No plan"]),
            Kind("seen-by", "1.3", "Who has seen the child in the last month?", QuestionKind.Choices, ["Health visitor", "School nurse", "GP", "Nobody"]),
            Kind("last-visit", "1.4", "When was the last visit to the home?", QuestionKind.Date),
            Kind("visits", "1.5", "How many visits were there in all?", QuestionKind.Number),
        ]),
        new("2", "Chronology", "Four to eight events that mattered.",
        [
            new("chronology", "2.1", "Significant events", QuestionKind.Rows, true, [], ["When", "What happened", "What your agency did"]),
        ]),
        new("3", "Daily life", "Say what you saw.",
        [
            Question("daily-life", "3.1", "What was daily life like for the child?") with { Guidance = "Mornings, meals, sleep, who was there." },
            Kind("known-early", "3.2", "Was the worry known early enough?", QuestionKind.YesPartlyNo),
            Question("known-early-why", "3.3", "What tells you so?"),
            Kind("plan-worked", "3.4", "Did the plan change anything?", QuestionKind.YesNo),
            Question("plan-worked-why", "3.5", "What tells you so?", required: false) with { ShowIf = new ShowIf("plan-worked", ["Yes"]) },
            Kind("grade", "3.6", "Grade for your agency’s practice", QuestionKind.Grade, ["1: not met", "2: partly met", "3: fully met", "Not applicable"])
                with { Descriptors = ["Children were not seen.", "Some were seen alone.", "Each was seen and heard.", ""] },
            Question("grade-reason", "3.7", "Why this grade?"),
        ]),
        Sections()[1] with { Number = "4", Questions = [.. Sections()[1].Questions.Select(q => q with { Number = q.Number.Replace("2.", "4.", StringComparison.Ordinal) })] },
    ];

    public static AuditTool ToolOfEveryKind()
    {
        var tool = AuditTool.Drafted("every-kind", "Neglect", 1, "", SectionsOfEveryKind()).Value!;
        tool.Publish(Morning);
        return tool.Quiet();
    }

    /// <summary>Words as people write them: quotes, an emoji, tabs, lists, blank lines, a line that begins with a number, a row with a line break.</summary>
    public static IReadOnlyDictionary<string, WordSheet.Written> AnswersOfEveryKind(AuditTool tool) => new Dictionary<string, (string Text, string[][]? Rows)>
    {
        ["role"] = ("Team manager, 0–19 service", null),
        ["plan"] = ("Child protection", null),
        ["seen-by"] = ("Health visitor\nGP", null),
        ["last-visit"] = ("12 March 2026", null),
        ["visits"] = ("2.5", null),
        ["chronology"] = ("", [["May 2025", "Mother rang: “he won’t eat”", "Visit\nthe same day"], ["June", "1.1 miles from school, alone", ""], ["", "Moved", "Nothing — we did not know"]]),
        ["daily-life"] = (ArrangingCase.DailyLife + "\n\n1.2 miles to school, on foot.\nMost days:\n- up at six\n- breakfast\tnone\n\n\n\nHe <slept> on the sofa & said so.", null),
        ["known-early"] = ("Partly", null),
        ["known-early-why"] = ("The school knew; we did not ask.", null),
        ["plan-worked"] = ("Yes", null),
        ["plan-worked-why"] = ("He gained weight.", null),
        ["grade"] = ("2: partly met", null),
        ["grade-reason"] = ("Seen twice alone, not asked about weekends.", null),
        ["worked-well"] = ("The breakfast club.", null),
        ["worried-about"] = ("Nobody had been inside the home since May.\n\n“Was that normal?” nobody asked.", null),
        ["do-differently"] = ("Ask him.", null),
        ["lived-experience"] = ("One adult he told things.", null),
    }.ToDictionary(a => a.Key, a =>
    {
        var value = AnswerValue.Read(tool.Find(a.Key)!, a.Value.Text, a.Value.Rows).Value!;
        return new WordSheet.Written(value.Text, value.Rows, 1);
    });

    private static ToolQuestion Kind(string key, string number, string text, QuestionKind kind, IReadOnlyList<string>? choices = null) =>
        new(key, number, text, kind, true, choices ?? [], []);
}
