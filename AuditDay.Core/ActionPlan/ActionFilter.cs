using System.Globalization;
using AuditDay.Core.Access;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.ActionPlan;

/// <summary>Which actions of a plan are looked at. It stands in the address of the page and of its files, so that both show the same.</summary>
/// <param name="Agency">An agency's id, or "team".</param>
/// <param name="DueWithin">Days from today, those before it included.</param>
public sealed record ActionFilter(
    RecommendationLevel? Level = null, string Owner = "", string Agency = "", Rag? Rag = null, ActionState? State = null, int? DueWithin = null)
{
    public const string OfTeam = "team";

    public static readonly ActionFilter All = new();

    /// <summary>What is not understood is left out, as a link may be old.</summary>
    public static ActionFilter Of(Func<string, string?> query) => new(
        Enum.TryParse<RecommendationLevel>(query("level"), ignoreCase: true, out var level) && Enum.IsDefined(level) ? level : null,
        query("owner")?.Trim() ?? "",
        query("agency")?.Trim() ?? "",
        Enum.TryParse<Rag>(query("rag"), ignoreCase: true, out var rag) && Enum.IsDefined(rag) ? rag : null,
        Enum.TryParse<ActionState>(query("state"), ignoreCase: true, out var state) && Enum.IsDefined(state) ? state : null,
        int.TryParse(query("due"), NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= 3_650 ? days : null);

    /// <summary>"level=case&amp;rag=red"; empty for all.</summary>
    public string ToQuery()
    {
        (string Name, string? Value)[] parts =
        [
            ("level", Level?.ToString().ToLowerInvariant()), ("owner", Owner), ("agency", Agency), ("rag", Rag?.ToString().ToLowerInvariant()),
            ("state", State?.ToString().ToLowerInvariant()), ("due", DueWithin?.ToString(CultureInfo.InvariantCulture)),
        ];
        return string.Join('&', parts.Where(p => !string.IsNullOrEmpty(p.Value)).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}"));
    }

    public bool Lets(ActionRow row, DateOnly today) =>
        (Level is not { } level || row.Level == level)
        && (Owner.Length == 0 || row.Words.OwnerRole.Equals(Owner, StringComparison.OrdinalIgnoreCase))
        && (Agency.Length == 0 || (Agency == OfTeam ? row.Words.Agency is null : Guid.TryParse(Agency, out var agency) && row.Words.Agency == new Id<Agency>(agency)))
        && (Rag is not { } rag || row.Rag.Colour == rag)
        && (State is not { } state || row.State == state)
        && (DueWithin is not { } days || (row.Words.Due is { } due && row.State < ActionState.Verified && due <= today.AddDays(days)));
}
