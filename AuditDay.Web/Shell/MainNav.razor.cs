using AuditDay.Core.Access;
using AuditDay.Core.Programme;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Shell;

/// <summary>Only what my role does next, in the audit that is nearest: the one that is live, else the latest.</summary>
public partial class MainNav
{
    private WaitingForMe.AuditRow? _now;

    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required WaitingForMe WaitingForMe { get; init; }

    protected override async Task OnInitializedAsync() => _now = await WaitingForMe.RunAsync(Me) is [var nearest, ..] ? nearest : null;
}
