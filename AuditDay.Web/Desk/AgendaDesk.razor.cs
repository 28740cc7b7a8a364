using AuditDay.Core.Access;
using AuditDay.Core.Desk;
using AuditDay.Core.Programme;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Desk;

/// <summary>The agenda of the day, and its lines to be shifted when the day runs otherwise.</summary>
public partial class AgendaDesk
{
    private static readonly int[] Steps = [-10, -5, 5, 10, 15];

    private int? _open;

    [Parameter, EditorRequired] public required DeskOfDay.Row Desk { get; set; }
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required DeskChanges Changes { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }

    private bool MayShift => Desk.State is AuditState.Ready or AuditState.Live;

    private AgendaItem? Now => Desk.State == AuditState.Live
        ? AgendaNow.Of(Desk.Agenda, Desk.Phase, TimeOnly.FromDateTime(Clock.GetLocalNow().DateTime)).Now
        : null;

    private async Task ShiftAsync(int line, int minutes)
    {
        if (Snackbar.Say(await Changes.ShiftAgenda.RunAsync(new(Desk.Id, line, minutes, Desk.Agenda), Me)))
            _open = null;
    }

    private async Task UndoAsync() => Snackbar.Say(await Changes.UndoShift.RunAsync(new(Desk.Id, Desk.Agenda), Me));
}
