using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Retention;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Retention;

public partial class LegalHolds
{
    private string _what = "";
    private string _why = "";

    [Parameter, EditorRequired] public required IReadOnlyList<WhatIsKept.Held> Held { get; set; }
    [Parameter, EditorRequired] public required IReadOnlyList<WhatIsKept.AuditRow> Audits { get; set; }

    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required SetLegalHold SetLegalHold { get; init; }
    [Inject] public required LiftLegalHold LiftLegalHold { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    private async Task SetAsync()
    {
        var parts = _what.Split('/');
        Id<AuditCase>? auditCase = parts.Length == 2 ? new Id<AuditCase>(Guid.Parse(parts[1])) : null;
        if (Snackbar.Say(await SetLegalHold.RunAsync(new(new(Guid.Parse(parts[0])), auditCase, _why), Me)))
            (_what, _why) = ("", "");
    }

    private async Task LiftAsync(Id<LegalHold> hold) => Snackbar.Say(await LiftLegalHold.RunAsync(new(hold), Me));
}
