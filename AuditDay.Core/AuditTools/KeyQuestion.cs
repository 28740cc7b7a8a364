namespace AuditDay.Core.AuditTools;

/// <summary>The four questions that every audit asks, in this order.</summary>
public enum KeyQuestion
{
    WorkedWell,
    WorriedAbout,
    DoDifferently,
    LivedExperience,
}

/// <summary>The wording of the guide, and the short words for a chip.</summary>
public static class KeyQuestions
{
    public sealed record Row(KeyQuestion Key, string Wire, string Short, string Wording);

    public static readonly IReadOnlyList<Row> All =
    [
        new(KeyQuestion.WorkedWell, "workedWell", "Worked well", "What worked well?"),
        new(KeyQuestion.WorriedAbout, "worriedAbout", "Worried about", "What are you worried about for this child/ren and family?"),
        new(KeyQuestion.DoDifferently, "doDifferently", "Do differently", "What would you do differently in future?"),
        new(KeyQuestion.LivedExperience, "livedExperience", "Lived experience", "What impact has your agency had on the lived experience for the child?"),
    ];

    public static Row Of(KeyQuestion key) => All[(int)key];

    /// <summary>The last section of a new tool.</summary>
    public static ToolSection Section { get; } = new("1", "The four key questions", "Take your time. Every audit asks these four; the answers are read first.", Missing(new("", "", [])))
    {
        Key = "key-questions",
    };

    /// <summary>Those that are not asked yet, as they stand in a new tool.</summary>
    public static IReadOnlyList<ToolQuestion> Missing(ToolContent content) =>
    [
        .. All.Where(k => !content.Questions.Any(q => q.KeyQuestion == k.Key)).Select(k =>
            new ToolQuestion(ToolWords.Key(k.Short, ToolKeys.Longest), "", k.Wording, QuestionKind.LongText, true, [], [])),
    ];

    public static bool AreInOrder(ToolContent content)
    {
        var asked = content.Questions.Select(q => q.KeyQuestion).OfType<KeyQuestion>().ToList();
        return asked.SequenceEqual(asked.Distinct().Order());
    }

    /// <summary>As on the hub and in the page: <c>workedWell</c>; empty for none.</summary>
    public static string Wire(KeyQuestion? key) => key is { } k ? Of(k).Wire : "";

    /// <summary>False where the word is none of the four; null and empty mean "none chosen".</summary>
    public static bool TryRead(string? wire, out KeyQuestion? key)
    {
        var row = All.FirstOrDefault(r => r.Wire == wire);
        key = row?.Key;
        return row is not null || string.IsNullOrEmpty(wire);
    }
}
