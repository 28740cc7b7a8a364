using System.Globalization;
using AuditDay.Core.ActionPlan;
using AuditDay.Core.Findings;

namespace AuditDay.Core.Export;

/// <summary>An action plan as a table, in the columns of every plan: what both of its files are made from.</summary>
public static class ActionTable
{
    public static readonly IReadOnlyList<string> Columns =
    [
        "Reference", "Recommendation", "Action", "Level", "Owner", "Intended outcome for children", "How measured", "Due", "Progress", "Evidence", "Impact seen", "RAG", "Verified by",
    ];

    private static readonly (RecommendationLevel Level, string Title)[] Levels =
    [
        (RecommendationLevel.Partnership, "Partnership"),
        (RecommendationLevel.SingleAgency, "Single agency"),
        (RecommendationLevel.Case, "Case (restricted)"),
    ];

    /// <summary>Partnership, single agency, case: three lists one after the other, never one.</summary>
    public static IReadOnlyList<(RecommendationLevel Level, string Title, IReadOnlyList<ActionRow> Rows)> ByLevel(IReadOnlyList<ActionRow> rows) =>
        [.. Levels.Select(l => (l.Level, l.Title, (IReadOnlyList<ActionRow>)[.. rows.Where(r => r.Level == l.Level)]))];

    public static IReadOnlyList<string> Cells(ActionRow row, string level) =>
    [
        row.Reference,
        row.Recommendation.Length > 0 ? row.Recommendation : row.CaseReference.Length > 0 ? $"Feedback on {row.CaseReference}" : "",
        row.Words.What,
        level,
        row.Owner,
        row.Words.Outcome,
        row.Words.Measure,
        row.Words.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        row.LastSaid.Length > 0 ? $"{row.State.InWords()}. {row.LastSaid}" : row.State.InWords(),
        string.Join("; ", row.Evidence),
        row.IsImpactWaived ? $"Not looked at: {row.Impact}" : row.Impact,
        $"{row.Rag.Word}: {row.Rag.Why}",
        row.VerifiedAs,
    ];

    /// <summary>
    /// Words of people as a spreadsheet may have them: a cell that it would take for a formula begins with an apostrophe, so that it shows and never runs.
    /// Spaces before such a sign are looked past, as some programs do that too.
    /// </summary>
    public static string Safe(string cell) => cell.TrimStart(' ', '\u00A0') is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..] ? $"'{cell}" : cell;
}
