using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.Cases;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Annotations;

public partial class FirstReadPanel
{
    [Parameter, EditorRequired] public required CaseToRead.Row Case { get; set; }
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required SayRead SayRead { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    private async Task SayAsync(bool hasRead) => Snackbar.Say(await SayRead.RunAsync(new(Case.Case, hasRead), Me));
}
