using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Returns;

public partial class CheckReturn
{
    private ReturnToCheck.Row? _row;

    [Parameter, EditorRequired] public required ReturnCover.Row Cover { get; set; }

    [Inject] public required ReturnToCheck ReturnToCheck { get; init; }
    [Inject] public required ConfirmNoInvolvement ConfirmNoInvolvement { get; init; }
    [Inject] public required RequestReturnAgain RequestReturnAgain { get; init; }
    [Inject] public required DecideExtension DecideExtension { get; init; }
    [Inject] public required NameAsNotReceived NameAsNotReceived { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.Of(Cover.Id);

    protected override object LoadFor => (Cover.Id, Cover.State);

    private DateOnly Today => Clock.Today();

    private string Waiting => Cover.State switch
    {
        ReturnState.Requested => "The agency has been asked, and has not begun.",
        ReturnState.InProgress => "The agency is writing. You can read it once its lead has signed it off.",
        ReturnState.ReadyForSignOff => "The agency’s lead is reading it. You can read it once they have signed it off.",
        ReturnState.Reopened => $"It was opened again, and its agency is writing a new version. {Cover.Reason}",
        _ => $"The day began without it. {Cover.Reason} It can still come; then it is marked as late.",
    };

    protected override async Task LoadAsync(CancellationToken ct) => _row = await ReturnToCheck.RunAsync(Cover.Id, Me, ct);

    // What an agency writes before it submits again is not the checker's to see.
    protected override Task LoadMovedAsync(IReadOnlyList<News> news, CancellationToken ct) =>
        news.All(n => n.Fact is AnswerWritten or QueryReplied) ? Task.CompletedTask : LoadAsync(ct);

    private async Task ConfirmAsync() => Snackbar.Say(await ConfirmNoInvolvement.RunAsync(new(Cover.Id), Me));

    private async Task GrantAsync(ReturnCover.ExtensionRow asked) => Snackbar.Say(await DecideExtension.RunAsync(new(asked.Id, true), Me));
}
