using AuditDay.Core.ActionPlan;
using AuditDay.Core.Access;
using AuditDay.Core.Findings;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.ActionPlan;

/// <summary>The plan of an audit: three levels apart, filtered by what stands in the address.</summary>
public partial class ActionsPage
{
    private static readonly (RecommendationLevel Level, string Title, string About)[] Levels =
    [
        (RecommendationLevel.Partnership, "Partnership", "What agencies change together."),
        (RecommendationLevel.SingleAgency, "Single agency", "What one agency changes for itself."),
        (RecommendationLevel.Case, "Case (restricted)", "For one family alone. Only those who may read the feedback on its case see these."),
    ];

    private PlanOfAudit.Row? _plan;
    private IReadOnlyList<ActionRow> _shown = [];
    private Guid? _adding;

    [Parameter] public string Slug { get; set; } = "";

    [SupplyParameterFromQuery(Name = "level")] public string? Level { get; set; }
    [SupplyParameterFromQuery(Name = "owner")] public string? Owner { get; set; }
    [SupplyParameterFromQuery(Name = "agency")] public string? Agency { get; set; }
    [SupplyParameterFromQuery(Name = "rag")] public string? Colour { get; set; }
    [SupplyParameterFromQuery(Name = "state")] public string? State { get; set; }
    [SupplyParameterFromQuery(Name = "due")] public string? Due { get; set; }

    [Inject] public required PlanOfAudit PlanOfAudit { get; init; }
    [Inject] public required PlanChanges Changes { get; init; }

    protected override Topic? Topic => _plan is { } plan ? Core.Journal.Topic.OfActions(plan.Audit) : null;

    protected override IEnumerable<Topic> AlsoWatched =>
        _plan is { } plan ? [Core.Journal.Topic.Of(plan.Audit), Core.Journal.Topic.OfReport(plan.Audit), Core.Journal.Topic.OfReleases] : [];

    protected override object LoadFor => (Slug, Filter);

    private ActionFilter Filter => ActionFilter.Of(name => name switch
    {
        "level" => Level,
        "owner" => Owner,
        "agency" => Agency,
        "rag" => Colour,
        "state" => State,
        _ => Due,
    });

    private string Path => $"audits/{Slug}/actions";

    private string About => _plan!.IsPartOnly
        ? "The actions that your agency owns. The whole plan opens to you when the report is published."
        : "Who does what by when, and how we will know that it is better for children. Colours are reckoned from dates and news; nobody sets them.";

    private string AboutFiles => _plan!.Actions.Any(a => a.Level == RecommendationLevel.Case) && Filter.Level is null
        ? "With what is shown here. Actions of cases are in it, apart and marked restricted; choose a level to leave them out."
        : "With what is shown here.";

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _plan = await PlanOfAudit.RunAsync(Slug, Me, Right.Read, ct);
        if (_plan is null)
            SayNotFound();
        else
            _shown = [.. _plan.Actions.Where(a => Filter.Lets(a, _plan.Today))];
    }

    private void Choose(ActionFilter filter) =>
        Navigation.NavigateTo(filter.ToQuery() is { Length: > 0 } query ? $"{Path}?{query}" : Path, replace: true);

    private string File(string ending) => Filter.ToQuery() is { Length: > 0 } query ? $"{Path}.{ending}?{query}" : $"{Path}.{ending}";

    private async Task<Result> AddAsync(ActionWords words) => new((await Changes.Add.RunAsync(new(_adding!.Value, _plan!.Audit, words), Me)).Refusal);

    private static string Count(int shown) => ProgrammeWords.Count(shown, "action is shown", "actions are shown");
}
