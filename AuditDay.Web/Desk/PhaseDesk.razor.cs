using AuditDay.Core.Access;
using AuditDay.Core.Desk;
using AuditDay.Core.Programme;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Desk;

/// <summary>Moves the day from phase to phase, once it has been seen what that opens and closes.</summary>
public partial class PhaseDesk
{
    private Phase? _asked;
    // What stood there when they were asked: whoever moves it meanwhile is not overruled by a press that meant something else.
    private Phase _from;

    [Parameter, EditorRequired] public required DeskOfDay.Row Desk { get; set; }
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required DeskChanges Changes { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }

    private void Ask(Phase phase) => (_asked, _from) = (_asked == phase ? null : phase, Desk.Phase);

    private async Task MoveAsync(Phase to)
    {
        _asked = null;
        Snackbar.Say(await Changes.MovePhase.RunAsync(new(Desk.Id, _from, to), Me));
    }
}
