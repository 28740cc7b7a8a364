using AuditDay.Core.Kernel;

namespace AuditDay.Core.Themes;

/// <summary>All of a card that people change.</summary>
public sealed record CardState(Id<PracticeTheme>? Theme, double Place, string Text, bool IsRemoved)
{
    /// <summary>Its exact order does not count here: a neighbour's move is no reason to refuse an undo.</summary>
    public bool Means(CardState other) => this with { Place = other.Place } == other;
}

/// <summary>All of a theme that people change.</summary>
/// <param name="MergedInto">Where its cards and its votes have gone, where it went by a merge.</param>
public sealed record ThemeState(string Title, string Story, bool IsRemoved, Id<PracticeTheme>? MergedInto = null);
