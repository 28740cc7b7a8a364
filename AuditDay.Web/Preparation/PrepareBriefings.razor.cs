using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Preparation;

public partial class PrepareBriefings
{
    private BriefingsOfAudit.View? _view;

    [Parameter, EditorRequired] public Id<Audit> Audit { get; set; }

    [Inject] public required BriefingsOfAudit BriefingsOfAudit { get; init; }
    [Inject] public required BookBriefing BookBriefing { get; init; }
    [Inject] public required GiveUpBriefing GiveUpBriefing { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.Of(Audit);

    protected override object LoadFor => Audit;

    // Whoever arranges sessions does so on their own page; here one only takes a place.
    protected override async Task LoadAsync(CancellationToken ct) =>
        _view = await BriefingsOfAudit.RunAsync(Audit, Me, ct) is { } view
            ? view with { MayArrange = false, Sessions = [.. view.Sessions.Where(s => !s.IsOver || s.IsMine).Select(s => s with { Names = [] })] }
            : null;

    protected override Task LoadMovedAsync(IReadOnlyList<News> news, CancellationToken ct) =>
        news.Any(n => n.Fact is BriefingOffered or BriefingWithdrawn or BriefingPlaceMoved) ? LoadAsync(ct) : Task.CompletedTask;

    private async Task BookAsync(Id<BriefingSession> session) => Snackbar.Say(await BookBriefing.RunAsync(new(session), Me));

    private async Task GiveUpAsync(Id<BriefingSession> session) => Snackbar.Say(await GiveUpBriefing.RunAsync(new(session), Me));
}
