using AuditDay.Core.Access;
using AuditDay.Core.ActionPlan;
using AuditDay.Core.Kernel;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.ActionPlan;

/// <summary>One click says how it goes. What was typed stays where it was refused.</summary>
public partial class OwnerPanel
{
    private string _note = "";
    private DateOnly? _review;
    private bool _isHolding;
    private string? _refusal;
    private Guid _operation = Guid.CreateVersion7();

    [Parameter, EditorRequired] public required ActionToRead.Row Action { get; set; }
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required OwnerSteps Steps { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    private ActionRow Row => Action.Action;

    private Task ReportAsync() => DoAsync(Steps.Report.RunAsync(new(_operation, Row.Id, _note), Me));

    private Task HoldAsync() => DoAsync(Steps.Hold.RunAsync(new(Row.Id, _review, _note), Me));

    private async Task DoAsync(Task<Result> doing)
    {
        var done = await doing;
        _refusal = done.Refusal?.Sentence;
        if (!done.IsDone)
            return;

        (_note, _review, _isHolding, _operation) = ("", null, false, Guid.CreateVersion7());
        Snackbar.Add("Saved. It stands in the history below.", Severity.Normal);
    }
}
