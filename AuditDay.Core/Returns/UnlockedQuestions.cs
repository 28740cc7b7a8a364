using AuditDay.Core.AuditTools;

namespace AuditDay.Core.Returns;

/// <summary>What an author may write under when a return comes back with queries.</summary>
public static class UnlockedQuestions
{
    /// <summary>
    /// The answers that were asked about, a grade's reason with its grade, and whatever is asked only because of one of them: a changed
    /// answer may open a question that must then be answered. Null, for all of them, where the checker wrote about the whole return only.
    /// </summary>
    public static IReadOnlySet<string>? Of(AuditTool tool, IReadOnlyCollection<string> queried)
    {
        if (queried.Count == 0)
            return null;

        var open = new HashSet<string>(queried, StringComparer.Ordinal);
        foreach (var question in tool.Questions)
        {
            if (question.ShowIf is { } when && open.Contains(when.Question))
                open.Add(question.Key);
            if (open.Contains(question.Key) && question.Kind == QuestionKind.Grade)
                open.Add(question.ReasonKey);
        }
        return open;
    }
}
