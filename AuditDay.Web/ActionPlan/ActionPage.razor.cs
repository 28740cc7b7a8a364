using AuditDay.Core.ActionPlan;
using AuditDay.Core.Journal;
using AuditDay.Web.Findings;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.ActionPlan;

/// <summary>One action: for its owner what to say and show, for the team what to look at, for everybody how it went.</summary>
public partial class ActionPage
{
    private ActionToRead.Row? _action;
    private PlanOfAudit.Row? _plan;

    // The version that the writer began with; none while nobody edits here.
    private long? _seen;

    [Parameter] public Guid ActionId { get; set; }

    [Inject] public required ActionToRead ActionToRead { get; init; }
    [Inject] public required PlanOfAudit PlanOfAudit { get; init; }
    [Inject] public required PlanChanges Changes { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    protected override Topic? Topic => _action is { } action ? Core.Journal.Topic.OfActions(action.Action.Audit) : null;

    protected override IEnumerable<Topic> AlsoWatched =>
        _action is { } action ? [Core.Journal.Topic.Of(action.Action.Audit), Core.Journal.Topic.OfReleases] : [];

    protected override object LoadFor => ActionId;

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _action = await ActionToRead.RunAsync(new(ActionId), Me, ct);
        if (_action is null)
            SayNotFound();
    }

    // The plan moves with every action of it.
    protected override Task LoadMovedAsync(IReadOnlyList<News> news, CancellationToken ct) =>
        news.All(n => n.Fact is ActionFact fact && fact.Action.Value != ActionId) ? Task.CompletedTask : LoadAsync(ct);

    private async Task EditAsync()
    {
        _plan = await PlanOfAudit.RunAsync(_action!.Slug, Me);
        _seen = _action.Action.Version;
    }

    private async Task RemoveAsync()
    {
        var (id, slug) = (_action!.Action.Id, _action.Slug);
        if (!Snackbar.Say(await Changes.Remove.RunAsync(new(id), Me)))
            return;

        Navigation.NavigateTo($"audits/{slug}/actions");
        Snackbar.OfferUndo("The action is taken out of the plan.", async () => Snackbar.Say(await Changes.Restore.RunAsync(new(id), Me)));
    }
}
