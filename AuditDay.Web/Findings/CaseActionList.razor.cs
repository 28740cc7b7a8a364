using AuditDay.Core.Access;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Findings;

/// <summary>The actions of one case: who, what, when. One form is open at a time.</summary>
public partial class CaseActionList
{
    private bool _isAdding;
    private Guid _operation;
    private Id<CaseAction>? _editing;
    private long _seen;

    [Parameter, EditorRequired] public required FeedbackOfCase.Row Feedback { get; set; }
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required CaseActionChanges Changes { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    private void Add() => (_isAdding, _operation, _editing) = (true, Guid.CreateVersion7(), null);

    private void Edit(FeedbackOfCase.ActionRow action) => (_isAdding, _editing, _seen) = (false, action.Id, action.Version);

    private void Close() => (_isAdding, _editing) = (false, null);

    private async Task<Result> AddAsync(CaseActionWords words) => new((await Changes.Add.RunAsync(new(_operation, Feedback.Case, words), Me)).Refusal);

    private Task<Result> EditAsync(Id<CaseAction> action, CaseActionWords words) => Changes.Edit.RunAsync(new(action, words, _seen), Me);

    private async Task RemoveAsync(FeedbackOfCase.ActionRow action)
    {
        if (Snackbar.Say(await Changes.Remove.RunAsync(new(action.Id), Me)))
            Snackbar.OfferUndo("The action is taken out.", async () => Snackbar.Say(await Changes.Restore.RunAsync(new(action.Id), Me)));
    }
}
