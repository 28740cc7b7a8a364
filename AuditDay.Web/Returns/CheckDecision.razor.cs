using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Returns;

public partial class CheckDecision
{
    [Parameter, EditorRequired] public required ReturnCover.Row Cover { get; set; }
    [Parameter, EditorRequired] public required ReturnToCheck.Row Row { get; set; }
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required AcceptReturn AcceptReturn { get; init; }
    [Inject] public required SendBackReturn SendBackReturn { get; init; }
    [Inject] public required ReopenReturn ReopenReturn { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    private DateOnly Today => Clock.Today();

    private int Raised => Row.Queries.Count(q => q.State == QueryState.Raised);

    private int Open => Row.Queries.Count(q => q.State != QueryState.Resolved);

    private string SendBack => Raised switch
    {
        0 => "Send back with a comment",
        1 => "Send back with one query",
        var n => $"Send back with {n} queries",
    };

    private string Advice => Open switch
    {
        0 => "No query is open. Accept it, and the auditors of the case and the agency’s practitioners can read it; or send it back.",
        _ when Open > Raised => ReturnRefusals.QueriesUndecided(Open - Raised).Sentence,
        1 => "You have noted one query. Send the return back with it: only that answer opens for writing.",
        var n => $"You have noted {n} queries. Send the return back with them: only those answers open for writing.",
    };

    private async Task AcceptAsync()
    {
        if (Snackbar.Say(await AcceptReturn.RunAsync(new(Cover.Id), Me)))
            Snackbar.Add("Accepted. The pair and the agency’s practitioners can read it.", Severity.Normal);
    }
}
