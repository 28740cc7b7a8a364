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
