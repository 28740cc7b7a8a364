using AuditDay.Core.AuditTools;

namespace AuditDay.Tests.Given;

public static partial class A
{
    public static ToolQuestion Question(string key, string number, string text, bool required = true) =>
        new(key, number, text, QuestionKind.LongText, required, [], []);

    /// <summary>One question of daily life and the four key questions: <c>daily-life</c>, <c>worked-well</c>, <c>worried-about</c>, <c>do-differently</c>, <c>lived-experience</c>.</summary>
    public static IReadOnlyList<ToolSection> Sections() =>
    [
        new("1", "Daily life", "Say what you saw.", [Question("daily-life", "1.1", "What was daily life like for the child?", required: false)]),
        new("2", "The four key questions", "Take your time.",
        [
            Question("worked-well", "2.1", KeyQuestions.Of(KeyQuestion.WorkedWell).Wording),
            Question("worried-about", "2.2", KeyQuestions.Of(KeyQuestion.WorriedAbout).Wording),
            Question("do-differently", "2.3", KeyQuestions.Of(KeyQuestion.DoDifferently).Wording),
            Question("lived-experience", "2.4", KeyQuestions.Of(KeyQuestion.LivedExperience).Wording),
        ]),
    ];

    /// <summary>A draft in which these edits were made, one after the other.</summary>
    public static AuditTool DraftTool(params ToolEdit[] edits)
    {
        var tool = DraftTool();
        foreach (var edit in edits)
            tool.Edit(edit, ToolKeys.First).Expect();
        return tool.Quiet();
    }

    public static AuditTool DraftTool() => AuditTool.Drafted("neglect-2026", "Neglect", 1, "First version", Sections()).Value!.Quiet();

    public static AuditTool Tool()
    {
        var tool = DraftTool();
        tool.Publish(Morning);
        return tool.Quiet();
    }
}
