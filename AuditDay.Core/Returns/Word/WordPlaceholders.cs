namespace AuditDay.Core.Returns.Word;

/// <summary>
/// What a control shows while nothing is written in it: ours, and Word's own when an answer is taken out again. It is known by its words and not
/// by Word's mark for it, for some editors leave the mark where somebody has written.
/// </summary>
internal static class WordPlaceholders
{
    public const string Text = "Click here and write your answer.";
    public const string Choice = "Click here and choose one.";
    public const string Date = "Click here and write the date, such as 12 March 2026.";
    public const string Number = "Click here and write a number.";
    public const string Cover = "Click here to fill in.";

    private static readonly HashSet<string> All = new(StringComparer.OrdinalIgnoreCase)
    {
        Text, Choice, Date, Number, Cover,
        "Click or tap here to enter text.", "Click here to enter text.", "Choose an item.", "Click or tap to enter a date.", "Click here to enter a date.",
    };

    public static bool Has(string text) => All.Contains(text.Trim());
}
