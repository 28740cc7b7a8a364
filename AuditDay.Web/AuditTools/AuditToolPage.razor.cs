using AuditDay.Core.AuditTools;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.AuditTools;

/// <summary>The questions that the agencies of one audit answer; until returns are requested the team choose them here.</summary>
public partial class AuditToolPage
{
    private ToolOfAudit.Row? _audit;

    [Parameter] public string Slug { get; set; } = "";

    [Inject] public required ToolOfAudit ToolOfAudit { get; init; }
    [Inject] public required ChooseAuditTool Choose { get; init; }
    [Inject] public required StartAuditTool Start { get; init; }
    [Inject] public required DraftNextVersion DraftNext { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    protected override Topic? Topic => _audit is { } audit ? Core.Journal.Topic.Of(audit.Audit) : null;

    protected override IEnumerable<Topic> AlsoWatched => _audit is { MayChoose: true } ? [Core.Journal.Topic.OfTools] : [];

    protected override object LoadFor => Slug;

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _audit = await ToolOfAudit.RunAsync(Slug, Me, ct);
        if (_audit is null)
            SayNotFound();
    }

    private async Task ChooseAsync(ToolOfAudit.ChoiceRow choice) => Snackbar.Say(await Choose.RunAsync(new(_audit!.Audit, choice.Id), Me));

    private async Task DesignNewAsync() => Open(await Start.RunAsync(new($"{_audit!.Title}: audit tool"), Me));

    private async Task DraftNextAsync(ToolOfAudit.ToolRow tool) => Open(await DraftNext.RunAsync(new(tool.Id), Me));

    private void Open(Result<Id<AuditTool>> drafted)
    {
        if (Snackbar.Say(drafted))
            Navigation.NavigateTo($"tools/{drafted.Value}?for={Slug}");
    }
}
