using AuditDay.Core.Access;
using AuditDay.Core.Desk;
using AuditDay.Core.Kernel;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Desk;

/// <summary>Puts a line on every screen of the day, and takes it down again. Words that were refused stay in the field.</summary>
public partial class CallDesk
{
    private string _words = "";
    private Refusal? _why;
    private bool _mayInsist;

    [Parameter, EditorRequired] public required DeskOfDay.Row Desk { get; set; }
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required DeskChanges Changes { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    private void Type(string? words) => (_words, _why, _mayInsist) = (words ?? "", null, false);

    private async Task ShowAsync(bool lookedAt)
    {
        _why = (await Changes.Call.RunAsync(new(Desk.Id, _words, lookedAt), Me)).Refusal;
        _mayInsist = _why?.Code == "desk.call-may-identify";
        if (_why is null)
            _words = "";
    }

    private async Task TakeDownAsync() => Snackbar.Say(await Changes.TakeDown.RunAsync(new(Desk.Id), Me));
}
