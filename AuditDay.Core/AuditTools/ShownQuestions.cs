namespace AuditDay.Core.AuditTools;

/// <summary>Which questions of a tool are asked, as the answers stand.</summary>
public static class ShownQuestions
{
    /// <param name="tool">The version that is answered.</param>
    /// <param name="answers">Printed answers by question key.</param>
    public static IReadOnlySet<string> Of(AuditTool tool, IReadOnlyDictionary<string, string> answers) => Of(tool.Questions, answers);

    /// <inheritdoc cref="Of(AuditTool, IReadOnlyDictionary{string, string})"/>
    /// <param name="questions">In their printed order.</param>
    /// <param name="answers">Printed answers by question key.</param>
    public static IReadOnlySet<string> Of(IEnumerable<ToolQuestion> questions, IReadOnlyDictionary<string, string> answers)
    {
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var question in questions)
        {
            if (question.ShowIf is not { } when || (shown.Contains(when.Question) && IsAnswered(when, answers)))
                shown.Add(question.Key);
        }
        return shown;
    }

    // Of several choices one is enough: they are printed a line each.
    private static bool IsAnswered(ShowIf when, IReadOnlyDictionary<string, string> answers) =>
        answers.TryGetValue(when.Question, out var text) && text.Split('\n').Any(line => when.Answers.Contains(line, StringComparer.Ordinal));
}
