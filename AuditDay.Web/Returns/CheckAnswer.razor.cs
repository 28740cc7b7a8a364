using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Returns;

public partial class CheckAnswer
{
    private bool _isPlain;

    // One for each query that is sent: a second click of the same words asks once.
    private Guid _operation = Guid.CreateVersion7();

    [Parameter, EditorRequired] public required ReturnCover.Row Cover { get; set; }
    [Parameter, EditorRequired] public required ReturnToCheck.AnswerRow Row { get; set; }
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required RaiseQuery RaiseQuery { get; init; }
    [Inject] public required TakeBackQuery TakeBackQuery { get; init; }
    [Inject] public required ResolveQuery ResolveQuery { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    private bool MayCheck => Cover.State.WaitsForCheck() && !Cover.IsOfMyAgency;

    private async Task<Result> AskAsync(string words, ReturnToCheck.QueryRow? further)
    {
        var raised = await RaiseQuery.RunAsync(new(_operation, Cover.Id, Row.Question.Key, words, further?.Id), Me);
        if (raised.IsDone)
            _operation = Guid.CreateVersion7();
        return new Result(raised.Refusal);
    }

    private async Task TakeBackAsync(ReturnToCheck.QueryRow query) => Snackbar.Say(await TakeBackQuery.RunAsync(new(query.Id), Me));

    private async Task ResolveAsync(ReturnToCheck.QueryRow query) => Snackbar.Say(await ResolveQuery.RunAsync(new(query.Id), Me));

    private static string Standing(ReturnToCheck.QueryRow query) => query.State switch
    {
        QueryState.Raised => $"Noted by {query.By}. The agency sees it when you send the return back.",
        QueryState.Sent => "With the agency.",
        QueryState.Answered => query.AnswerChanged ? "The agency has changed the answer. Is it settled?" : "The agency has replied. Is it settled?",
        _ => "✓ Resolved.",
    };
}
