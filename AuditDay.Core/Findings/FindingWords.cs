using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Findings;

/// <summary>What a finding says: written together, changed together.</summary>
/// <param name="Cases">The cases in which it was seen.</param>
public sealed record FindingWords(FindingKind Kind, KeyQuestion KeyQuestion, string Title, string Text, IReadOnlyList<Id<AuditCase>> Cases)
{
    /// <summary>On what it rests.</summary>
    public IReadOnlyList<EvidenceLink> Evidence { get; init; } = [];

    internal FindingWords Tidy() => this with
    {
        Title = Title.Trim(),
        Text = Text.ReplaceLineEndings("\n").Trim(),
        Cases = [.. Cases.Distinct()],
        Evidence = [.. Evidence.Distinct()],
    };

    internal Refusal? Check()
    {
        if (string.IsNullOrWhiteSpace(Title))
            return FindingRefusals.NeedsTitle;
        if (Title.Trim().Length > Finding.LongestTitle)
            return FindingRefusals.TitleTooLong(Title.Trim().Length);

        if (Evidence.Count > Finding.MostEvidence)
            return FindingRefusals.TooMuchEvidence;

        return Text.Length > Finding.LongestText ? FindingRefusals.TextTooLong(Text.Length, Finding.LongestText) : null;
    }

    public bool Says(FindingWords other) =>
        Kind == other.Kind && KeyQuestion == other.KeyQuestion && Title == other.Title && Text == other.Text && Cases.ToHashSet().SetEquals(other.Cases)
        && Evidence.ToHashSet().SetEquals(other.Evidence);
}
