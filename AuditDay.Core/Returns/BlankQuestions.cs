using AuditDay.Core.AuditTools;

namespace AuditDay.Core.Returns;

/// <summary>Required questions that are asked, and under which nothing is written.</summary>
public static class BlankQuestions
{
    /// <param name="written">Printed answers by question key; blank ones may be left out.</param>
    public static IReadOnlyList<ToolQuestion> Of(AuditTool tool, IReadOnlyDictionary<string, string> written)
    {
        var shown = ShownQuestions.Of(tool, written);
        return [.. tool.Questions.Where(q => q.Required && shown.Contains(q.Key) && written.GetValueOrDefault(q.Key, "").Length == 0)];
    }
}
