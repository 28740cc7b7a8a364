using AuditDay.Core.Journal;
using AuditDay.Core.Programme;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Programme;

/// <summary>An audit at a glance: who, what and when; for those who run it, how far it has come and what to do next.</summary>
public partial class AuditPage
{
    private AuditOverview.Row? _audit;

    [Parameter] public string Slug { get; set; } = "";

    [Inject] public required AuditOverview AuditOverview { get; init; }

    protected override Topic? Topic => _audit is { } audit ? Core.Journal.Topic.Of(audit.Id) : null;

    protected override object LoadFor => Slug;

    private string DayInWords => _audit!.Plan.Day is { } day ? $"{day.InWords(_audit.Today)}, {day.FromToday(_audit.Today)}" : "No day yet";

    private string StateInWords => _audit!.State switch
    {
        AuditState.Planning => "Being planned",
        AuditState.Collecting => "Returns are being collected",
        AuditState.Ready => "Ready: the packs are released",
        AuditState.Live => $"Live, in {ProgrammeRefusals.Name(_audit.Phase)}",
        AuditState.Reporting => "The report is being written",
        AuditState.Published => "The report is published",
        _ => "Closed",
    };

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _audit = await AuditOverview.RunAsync(Slug, Me, ct);
        if (_audit is null)
            SayNotFound();
    }
}
