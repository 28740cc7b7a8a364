namespace AuditDay.Core.AuditTools;

/// <summary>Steps in which agencies may grade their practice. A tool without a grade is ungraded.</summary>
public sealed record GradingScale(string Name, IReadOnlyList<string> Steps, IReadOnlyList<string> Descriptors)
{
    public const string Own = "A scale of our own";

    public static readonly IReadOnlyList<GradingScale> All =
    [
        new("Ofsted four-point", ["Outstanding", "Good", "Requires improvement", "Inadequate"],
        [
            "Practice that others could learn from; the child’s life is measurably better for it.",
            "Practice is sound and the child’s needs are met; what could be better is minor.",
            "The child is safe, but help was late, partial or did not make enough difference.",
            "The child’s needs were not met, or the child was left at risk of harm.",
        ]),
        new("1 to 3, or not applicable", ["1: not met", "2: partly met", "3: fully met", "Not applicable"], []),
        new("0 to 10", [.. Enumerable.Range(0, 11).Select(n => n switch { 0 => "0: lowest", 10 => "10: highest", _ => $"{n}" })], []),
    ];

    /// <summary>By name; null for a scale of one's own.</summary>
    public static GradingScale? Named(string name) => All.FirstOrDefault(s => s.Name == name);

    public static string NameOf(ToolQuestion grade) => All.FirstOrDefault(s => s.Steps.SequenceEqual(grade.Choices))?.Name ?? Own;

    /// <summary>"Ofsted four-point", or "ungraded".</summary>
    public static string InWords(IEnumerable<ToolQuestion> questions) =>
        string.Join(", ", questions.Where(q => q.Kind == QuestionKind.Grade).Select(NameOf).Distinct()) is { Length: > 0 } names ? names : "ungraded";
}
