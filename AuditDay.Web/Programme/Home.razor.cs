using System.Globalization;
using AuditDay.Core.Journal;
using AuditDay.Core.Programme;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Programme;

/// <summary>What waits for one person, in order of time; below it, the audits in which they have a part.</summary>
public partial class Home
{
    private IReadOnlyList<MyNextSteps.Row> _steps = [];
    private IReadOnlyList<WaitingForMe.AuditRow>? _audits;

    [Inject] public required WaitingForMe WaitingForMe { get; init; }
    [Inject] public required MyNextSteps MyNextSteps { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.Of(Me.Id);

    // On the day itself an audit moves all the time, and what waits is on its own pages.
    protected override IEnumerable<Topic> AlsoWatched =>
        (_audits ?? []).Where(a => a.State < AuditState.Live).Select(a => Core.Journal.Topic.Of(a.Id)).Prepend(Core.Journal.Topic.Programme).Append(Core.Journal.Topic.OfAllActions);

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _steps = await MyNextSteps.RunAsync(Me, ct);
        _audits = await WaitingForMe.RunAsync(Me, ct);
    }

    private static IEnumerable<(string Href, string Words)> Links(WaitingForMe.AuditRow audit)
    {
        if (audit.SeesOverview)
            yield return ($"audits/{audit.Slug}", "Overview");
        if (audit.MovesPhases && audit.State == AuditState.Live)
            yield return ($"audits/{audit.Slug}/day", "The day");
        if (audit.SeesBoard && audit.State >= AuditState.Ready)
            yield return ($"audits/{audit.Slug}/board", "Themes board");
        if (audit.SeesReport && audit.State is AuditState.Live or AuditState.Reporting && audit.SeesBoard)
            yield return ($"audits/{audit.Slug}/recommendations", "Findings and recommendations");
        if (audit.SeesBoard && audit.State == AuditState.Live)
            yield return ($"audits/{audit.Slug}/contribute", "Take part");
        if (audit.SeesReport && audit.State >= AuditState.Live)
            yield return ($"audits/{audit.Slug}/report", "Report");
        if (audit.SeesPlan)
            yield return ($"audits/{audit.Slug}/actions", "Action plan");
        foreach (var auditCase in audit.Cases.Where(c => !c.IsPair && audit.State >= AuditState.Ready))
            yield return ($"cases/{auditCase.Id}", auditCase.Reference);
    }

    private static string Standing(WaitingForMe.AuditRow audit) => audit.State switch
    {
        AuditState.Live => $"Live today, in {ProgrammeRefusals.Name(audit.Phase)}",
        AuditState.Collecting => $"Returns are being collected{On(audit.Day)}",
        AuditState.Planning => $"Being planned{On(audit.Day)}",
        AuditState.Ready => $"Ready{On(audit.Day)}",
        AuditState.Reporting => "The report is being written",
        AuditState.Published => "Published",
        _ => "Closed",
    };

    private static string On(DateOnly? day) =>
        day is { } date ? $" for the day on {date.ToString("dddd d MMMM", CultureInfo.GetCultureInfo("en-GB"))}" : "";
}
