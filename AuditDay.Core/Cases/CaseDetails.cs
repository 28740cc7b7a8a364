using AuditDay.Core.Disclosure;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Cases;

/// <summary>Who asked for a case to be audited, and why: a role or a service, never a person's name.</summary>
public sealed record Nomination(string By, string Why)
{
    public bool IsComplete => !string.IsNullOrWhiteSpace(By) && !string.IsNullOrWhiteSpace(Why);
}

/// <summary>All that is written down about a family. It is read for identifiers before any of it is stored.</summary>
public sealed record CaseDetails(
    string Reference, IReadOnlyList<string> AgeBands, string PlanStatus, string Selection, string Card, Nomination? Nomination = null)
{
    public const string AtRandom = "random within the theme";
    public const string Nominated = "nominated";
    public const int LongestReference = 40;
    public const int LongestCard = 2_000;

    /// <param name="Field">As the form calls it.</param>
    public sealed record Seen(string Field, Find Find);

    public CaseDetails Trimmed => new(
        Reference.Trim(), [.. AgeBands.Select(a => a.Trim()).Where(a => a.Length > 0).Distinct()], PlanStatus.Trim(),
        Nomination is null ? Selection.Trim() : Nominated, Card.Trim(), Nomination is { } n ? new(n.By.Trim(), n.Why.Trim()) : null);

    /// <summary>Whatever looks as if it told who the family is, field by field.</summary>
    /// <param name="cleared">Words that look like a name, and are none.</param>
    public IReadOnlyList<Seen> Identifiers(IReadOnlyCollection<string>? cleared = null) =>
        [.. Fields.SelectMany(f => Disclosure.Identifiers.In(f.Text, cleared).Select(find => new Seen(f.Field, find)))];

    internal Refusal? WhyNot(IReadOnlyCollection<string>? cleared)
    {
        if (string.IsNullOrWhiteSpace(Reference))
            return CaseRefusals.NeedsReference;
        if (Reference.Length > LongestReference)
            return ChoosingRefusals.ReferenceTooLong;
        if (Card.Length > LongestCard)
            return ChoosingRefusals.CardTooLong(Card.Length);
        if (Nomination is { IsComplete: false })
            return ChoosingRefusals.NominationNeedsWords;

        var seen = Identifiers(cleared);
        var worst = seen.FirstOrDefault(s => s.Find.Blocks) ?? (seen.Count > 0 ? seen[0] : null);
        return worst is null ? null : worst.Find.Blocks ? ChoosingRefusals.Identifies(worst) : ChoosingRefusals.MayIdentify(worst);
    }

    private IEnumerable<(string Field, string Text)> Fields =>
    [
        ("Reference", Reference), ("Age bands", string.Join(", ", AgeBands)), ("Plan status", PlanStatus), ("How it was selected", Selection),
        ("Nominated by", Nomination?.By ?? ""), ("Why", Nomination?.Why ?? ""), ("Case card", Card),
    ];
}
