using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Programme;

/// <summary>Changes what was planned, until the packs are released.</summary>
public partial class EditAuditPage
{
    private AuditOverview.Row? _audit;
    private IReadOnlyList<EarlierAudits.Row> _earlier = [];
    private AuditDraft? _draft;

    [Parameter] public string Slug { get; set; } = "";

    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required AuditOverview AuditOverview { get; init; }
    [Inject] public required EarlierAudits EarlierAudits { get; init; }
    [Inject] public required EditAudit EditAudit { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }

    protected override async Task OnInitializedAsync()
    {
        _audit = await AuditOverview.RunAsync(Slug, Me);
        if (_audit?.MayManage != true)
        {
            _audit = null;
            Navigation.NotFound();
            return;
        }
        _earlier = await EarlierAudits.RunAsync(Me);
        _draft = AuditDraft.Of(_audit.Plan);
    }

    private async Task<Result> SaveAsync(AuditPlan plan)
    {
        var saved = await EditAudit.RunAsync(new(_audit!.Id, plan, _audit.Version), Me);
        if (saved.IsDone)
            Navigation.NavigateTo($"/audits/{plan.Slug}");
        return saved;
    }
}
