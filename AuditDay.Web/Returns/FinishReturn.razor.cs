using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Returns;

public partial class FinishReturn
{
    private string? _said;

    [Parameter, EditorRequired] public required ReturnCover.Row Cover { get; set; }
    [Parameter, EditorRequired] public required ReturnToWrite.Row Row { get; set; }

    /// <summary>Saves what is still being typed; false where an answer cannot be saved as it stands.</summary>
    [Parameter, EditorRequired] public required Func<Task<bool>> Save { get; set; }
    [Parameter] public EventCallback<string> OnGoTo { get; set; }
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required FinishWriting FinishWriting { get; init; }
    [Inject] public required SignOffReturn SignOffReturn { get; init; }
    [Inject] public required GiveBackReturn GiveBackReturn { get; init; }
    [Inject] public required TellLead TellLead { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    private Task FinishAsync() => DoAsync(() => FinishWriting.RunAsync(new(Cover.Id), Me), "Your agency’s lead has been asked to sign it off.");

    private Task SignOffAsync() => DoAsync(() => SignOffReturn.RunAsync(new(Cover.Id), Me), "Signed off and submitted. Thank you.");

    private Task TellLeadAsync() => DoAsync(() => TellLead.RunAsync(new(Cover.Id), Me), "Your agency’s lead has been told by email.");

    // What is still being typed belongs to it; what is refused or in conflict must be settled first.
    private async Task DoAsync(Func<Task<Result>> step, string done)
    {
        if (!await Save())
        {
            _said = "One of your answers is not saved yet; the sentence under it says why. Settle it first, so that nothing you wrote is left behind.";
            return;
        }
        var moved = await step();
        _said = moved.Refusal?.Sentence;
        if (moved.IsDone)
            Snackbar.Add(done, Severity.Normal);
    }
}
