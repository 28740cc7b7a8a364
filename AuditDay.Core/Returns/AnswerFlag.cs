using AuditDay.Core.AuditTools;
using AuditDay.Core.Disclosure;

namespace AuditDay.Core.Returns;

/// <summary>Something in an answer at which a checker should look: found by the program, judged by a person.</summary>
public sealed record AnswerFlag(AnswerFlag.Kinds Kind, string Sentence)
{
    public enum Kinds
    {
        Blank,
        ThinReason,
        VeryShort,
        SameElsewhere,
        Identifier,
    }

    /// <summary>A long answer or a reason of fewer words rarely says what somebody saw.</summary>
    public const int FewWords = 8;

    /// <summary>Short sentences ("Not known to us.") agree by chance; from here on somebody copied.</summary>
    public const int LongEnoughToCompare = 60;

    /// <param name="tool">The version that was answered.</param>
    /// <param name="question">One of its questions, which was asked.</param>
    /// <param name="answers">Every answer of the submission, printed.</param>
    /// <param name="alsoIn">Where else in the audit the very same text stands: "Police, Case B".</param>
    public static IReadOnlyList<AnswerFlag> Of(
        AuditTool tool, ToolQuestion question, IReadOnlyDictionary<string, string> answers, IReadOnlyList<string> alsoIn)
    {
        var text = answers.GetValueOrDefault(question.Key, "");
        if (text.Length == 0)
            return IsReason(tool, question) ? [new(Kinds.ThinReason, "The grade has no reason.")] : [new(Kinds.Blank, question.Required ? "Blank, though it is required." : "Left blank.")];

        var flags = new List<AnswerFlag>();
        var words = AnswerText.CountWords(text);
        if (words < FewWords && IsReason(tool, question))
            flags.Add(new(Kinds.ThinReason, $"The reason for the grade has {Counted(words)}."));
        else if (words < FewWords && question.Kind == QuestionKind.LongText)
            flags.Add(new(Kinds.VeryShort, $"Very short: {Counted(words)}."));
        if (alsoIn.Count > 0)
            flags.Add(new(Kinds.SameElsewhere, $"The same words stand in {string.Join(" and ", alsoIn)}."));
        flags.AddRange(Identifiers.In(text).Where(f => f.Blocks).DistinctBy(f => f.Text).Select(f => new AnswerFlag(Kinds.Identifier, $"“{f.Text}” looks like {f.What}.")));
        return flags;
    }

    private static string Counted(int words) => words == 1 ? "one word" : $"{words} words";

    private static bool IsReason(AuditTool tool, ToolQuestion question) =>
        tool.Questions.Any(q => q.Kind == QuestionKind.Grade && q.ReasonKey == question.Key);
}
