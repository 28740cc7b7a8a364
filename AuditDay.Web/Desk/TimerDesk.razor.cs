using AuditDay.Core.Access;
using AuditDay.Core.Desk;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Desk;

/// <summary>Sets, extends and stops the one timer of the day. Each press says which timer it meant.</summary>
public partial class TimerDesk
{
    private int _minutes = 15;

    [Parameter, EditorRequired] public required DeskOfDay.Row Desk { get; set; }
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required DeskChanges Changes { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    private async Task SetAsync() => Snackbar.Say(await Changes.SetTimer.RunAsync(new(Desk.Id, _minutes, Desk.EndsAt), Me));

    private async Task ExtendAsync(int minutes) => Snackbar.Say(await Changes.ExtendTimer.RunAsync(new(Desk.Id, minutes, Desk.EndsAt), Me));

    private async Task StopAsync() => Snackbar.Say(await Changes.StopTimer.RunAsync(new(Desk.Id, Desk.EndsAt), Me));
}
