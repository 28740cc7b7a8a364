using AuditDay.Core.Access;
using AuditDay.Core.ActionPlan;
using AuditDay.Core.Kernel;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.ActionPlan;

/// <summary>Evidence is looked at, impact is asked for, and what was not done after all is opened again.</summary>
public partial class TeamPanel
{
    private string _as = ActionRow.Team;
    private string _impact = "";
    private bool _isWaived;
    private string _reason = "";
    private bool _isReopening;
    private string? _refusal;

    [Parameter, EditorRequired] public required ActionToRead.Row Action { get; set; }
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required TeamSteps Steps { get; init; }
    [Inject] public required OwnerSteps Owner { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    private ActionRow Row => Action.Action;

    protected override void OnInitialized() => _impact = Row.Impact;

    private Task VerifyAsync() => DoAsync(Steps.Verify.RunAsync(new(Row.Id, _as), Me), "Verified.");

    private Task CloseAsync() => DoAsync(Steps.Close.RunAsync(new(Row.Id, _impact, _isWaived), Me), "Closed.");

    private Task SeeAsync() => DoAsync(Owner.SeeImpact.RunAsync(new(Row.Id, _impact), Me), "The impact is saved.");

    private Task ReopenAsync() => DoAsync(Steps.Reopen.RunAsync(new(Row.Id, _reason), Me), "It is open again; its owner sees why.");

    private async Task DoAsync(Task<Result> doing, string said)
    {
        var done = await doing;
        _refusal = done.Refusal?.Sentence;
        if (done.IsDone)
            Snackbar.Add(said, Severity.Normal);
    }
}
