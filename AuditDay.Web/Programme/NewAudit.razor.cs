using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Programme;

/// <summary>Plans a new audit, from scratch or as another look at an earlier one.</summary>
public partial class NewAudit
{
    private IReadOnlyList<EarlierAudits.Row>? _earlier;
    private EarlierAudits.Row? _chosen;
    private AuditDraft? _draft;

    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required EarlierAudits EarlierAudits { get; init; }
    [Inject] public required ProgrammeOfYear ProgrammeOfYear { get; init; }
    [Inject] public required PlanAudit PlanAudit { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }

    protected override async Task OnInitializedAsync()
    {
        if (await ProgrammeOfYear.RunAsync(null, Me) is null)
        {
            Navigation.NotFound();
            return;
        }
        _earlier = await EarlierAudits.RunAsync(Me);
        _draft = AuditDraft.New();
    }

    private void Choose(ChangeEventArgs e)
    {
        _chosen = _earlier!.FirstOrDefault(a => a.Id.ToString() == e.Value?.ToString());
        if (_chosen is { } earlier)
            _draft!.LookAgainAt(earlier);
        else
            _draft!.ReauditOf = null;
    }

    private async Task<Result> PlanAsync(AuditPlan plan)
    {
        var planned = await PlanAudit.RunAsync(new(plan), Me);
        if (planned.IsDone)
            Navigation.NavigateTo($"/audits/{plan.Slug}");
        return new(planned.Refusal);
    }
}
