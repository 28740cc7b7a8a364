using AuditDay.Core.Cases;

namespace AuditDay.Web.Cases;

/// <summary>What is written down about a case while it is typed.</summary>
public sealed class CaseDraft
{
    public static readonly IReadOnlyList<string> ChildBands =
        ["before birth", "under 2", "2 to 4", "5 to 7", "8 to 10", "11 to 13", "14 to 15", "16 to 17"];

    public static readonly IReadOnlyList<string> AdultBands = ["18 to 19", "20 to 24", "25 to 64", "65 and over"];

    public static readonly IReadOnlyList<string> ChildPlans = ["Early Help", "Child in Need", "Child Protection", "Child in Care", "Care leaver", "No plan"];

    public static readonly IReadOnlyList<string> AdultPlans = ["Safeguarding enquiry", "Care and support plan"];

    public string Reference { get; set; } = "";
    public HashSet<string> AgeBands { get; } = [];
    public string PlanStatus { get; set; } = "";
    public bool IsNominated { get; set; }
    public string NominatedBy { get; set; } = "";
    public string NominatedBecause { get; set; } = "";
    public string Card { get; set; } = "";

    /// <summary>Words of which somebody said that they are no name.</summary>
    public List<string> Cleared { get; } = [];

    public CaseDetails Details => new(
        Reference, [.. AgeBands], PlanStatus, CaseDetails.AtRandom, Card, IsNominated ? new Nomination(NominatedBy, NominatedBecause) : null);

    public static CaseDraft New(string reference) => new() { Reference = reference };

    public static CaseDraft Of(CaseDetails details)
    {
        var draft = new CaseDraft
        {
            Reference = details.Reference,
            PlanStatus = details.PlanStatus,
            IsNominated = details.Nomination is not null || details.Selection == CaseDetails.Nominated,
            NominatedBy = details.Nomination?.By ?? "",
            NominatedBecause = details.Nomination?.Why ?? "",
            Card = details.Card,
        };
        draft.AgeBands.UnionWith(details.AgeBands);
        // What stands there was looked at when it was saved.
        draft.Cleared.AddRange(details.Identifiers().Where(s => !s.Find.Blocks).Select(s => s.Find.Text));
        return draft;
    }

    /// <summary>The bands to choose from: those of the field, and whatever this case has already.</summary>
    public IEnumerable<string> Bands(bool joint) => ChildBands.Concat(joint ? AdultBands : []).Concat(AgeBands).Distinct(StringComparer.OrdinalIgnoreCase);

    public void Set(string band, bool isChosen)
    {
        if (isChosen)
            AgeBands.Add(band);
        else
            AgeBands.RemoveWhere(b => string.Equals(b, band, StringComparison.OrdinalIgnoreCase));
    }

    public bool Has(string band) => AgeBands.Contains(band, StringComparer.OrdinalIgnoreCase);
}
