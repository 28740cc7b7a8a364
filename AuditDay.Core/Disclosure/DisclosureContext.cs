namespace AuditDay.Core.Disclosure;

/// <summary>What a check of a text for publication knows beside the text itself.</summary>
/// <param name="Staff">Names of the partnership's people, as the directory has them.</param>
/// <param name="Harmless">Names that are meant to stand there: agencies, groups, the partnership.</param>
/// <param name="OwnDates">Dates that the report prints itself: of the audit's day, and of the road to publication.</param>
/// <param name="SaysCounts">There are enough cases that a count of them tells nobody.</param>
public sealed record DisclosureContext(IReadOnlyList<string> Staff, IReadOnlyList<string> Harmless, IReadOnlySet<DateOnly> OwnDates, bool SaysCounts)
{
    public static readonly DisclosureContext None = new([], [], new HashSet<DateOnly>(), SaysCounts: false);
}
