using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Programme;

public partial class SessionsPage
{
    private AuditBySlug.Row? _audit;
    private BriefingsOfAudit.View? _view;

    [Parameter] public string Slug { get; set; } = "";

    [Inject] public required AuditBySlug AuditBySlug { get; init; }
    [Inject] public required BriefingsOfAudit BriefingsOfAudit { get; init; }
    [Inject] public required BookBriefing BookBriefing { get; init; }
    [Inject] public required GiveUpBriefing GiveUpBriefing { get; init; }
    [Inject] public required WithdrawBriefing WithdrawBriefing { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    protected override Topic? Topic => _audit is { } audit ? Core.Journal.Topic.Of(audit.Id) : null;

    protected override object LoadFor => Slug;

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _audit = await AuditBySlug.RunAsync(Slug, Me, ct);
        _view = _audit is null ? null : await BriefingsOfAudit.RunAsync(_audit.Id, Me, ct);
        if (_view is null)
            SayNotFound();
    }

    private async Task BookAsync(Id<BriefingSession> session) => Snackbar.Say(await BookBriefing.RunAsync(new(session), Me));

    private async Task GiveUpAsync(Id<BriefingSession> session) => Snackbar.Say(await GiveUpBriefing.RunAsync(new(session), Me));

    private async Task WithdrawAsync(Id<BriefingSession> session) => Snackbar.Say(await WithdrawBriefing.RunAsync(new(session), Me));
}
