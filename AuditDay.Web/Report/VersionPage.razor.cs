using System.Globalization;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Report;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Report;

/// <summary>One version of a report, just as it was frozen.</summary>
public partial class VersionPage
{
    private VersionOfReport.Row? _version;

    [Parameter] public string Slug { get; set; } = "";
    [Parameter] public int Number { get; set; }

    [Inject] public required VersionOfReport VersionOfReport { get; init; }

    private string When => Clock.ToLocal(_version!.MadeAt).ToString("d MMMM yyyy, HH:mm", CultureInfo.GetCultureInfo("en-GB"));

    protected override Topic? Topic => _version is { } version ? Core.Journal.Topic.OfReport(version.Audit) : null;

    protected override object LoadFor => (Slug, Number);

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _version = await VersionOfReport.RunAsync(Slug, Number, Me, ct);
        if (_version is null)
            SayNotFound();
    }
}
