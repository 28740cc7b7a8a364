using AuditDay.Core.Briefing;
using AuditDay.Core.Journal;
using AuditDay.Core.Programme;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Briefing;

/// <summary>The seven boxes: written beside their preview while the report is a draft, then read, and used by teams.</summary>
public partial class BriefingPage
{
    private AuditBySlug.Row? _audit;
    private BriefingDocument? _briefing;
    private UsesOfBriefing.View? _uses;

    [Parameter] public string Slug { get; set; } = "";

    [Inject] public required AuditBySlug AuditBySlug { get; init; }
    [Inject] public required BriefingOfAudit BriefingOfAudit { get; init; }
    [Inject] public required UsesOfBriefing UsesOfBriefing { get; init; }
    [Inject] public required BriefingChanges Changes { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    protected override Topic? Topic => _audit is { } audit ? Core.Journal.Topic.OfBriefing(audit.Id) : null;

    protected override IEnumerable<Topic> AlsoWatched => _audit is { } audit ? [Core.Journal.Topic.Of(audit.Id)] : [];

    protected override object LoadFor => Slug;

    protected override async Task LoadAsync(CancellationToken ct)
    {
        var audit = await AuditBySlug.RunAsync(Slug, Me, ct);
        var briefing = audit is null ? null : await BriefingOfAudit.RunAsync(audit.Id, Me, ct);
        if (audit is null || briefing is null)
        {
            (_audit, _briefing, _uses) = (null, null, null);
            SayNotFound();
            return;
        }
        _uses = await UsesOfBriefing.RunAsync(audit.Id, Me, ct);
        (_audit, _briefing) = (audit, briefing);
    }

    private Task ReadAgainAsync() => LoadAsync(CancellationToken.None);

    private async Task DraftAsync()
    {
        if (Snackbar.Say(await Changes.Draft.RunAsync(new(_briefing!.Audit), Me)))
            Snackbar.Add("Drafted from the report. Read it, shorten it, say it in your own words.", Severity.Normal);
    }
}
