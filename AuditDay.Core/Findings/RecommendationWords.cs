using AuditDay.Core.Kernel;

namespace AuditDay.Core.Findings;

/// <summary>What a recommendation says: written together, changed together.</summary>
/// <param name="Owner">A role and its agency, never a person's name.</param>
/// <param name="Measure">How we will know that it made a difference.</param>
public sealed record RecommendationWords(string Text, RecommendationLevel Level, string Owner, string Measure)
{
    internal RecommendationWords Tidy() =>
        this with { Text = Text.ReplaceLineEndings("\n").Trim(), Owner = Owner.Trim(), Measure = Measure.ReplaceLineEndings("\n").Trim() };

    internal Refusal? Check()
    {
        if (string.IsNullOrWhiteSpace(Text))
            return FindingRefusals.RecommendationNeedsText;

        var longest = new[] { Text.Length, Owner.Length, Measure.Length }.Max();
        return longest > Recommendation.Longest ? FindingRefusals.TextTooLong(longest, Recommendation.Longest) : null;
    }
}
