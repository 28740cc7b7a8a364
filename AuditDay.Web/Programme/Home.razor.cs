using System.Globalization;
using AuditDay.Core.Access;
using AuditDay.Core.Programme;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Programme;

public partial class Home
{
    private IReadOnlyList<WaitingForMe.AuditRow>? _audits;

    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required WaitingForMe WaitingForMe { get; init; }

    protected override async Task OnInitializedAsync() => _audits = await WaitingForMe.RunAsync(Me);

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
