using System.Globalization;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Report;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Report;

/// <summary>The road of a report, step by step, for those who take it and for the chair.</summary>
public partial class PublicationPage
{
    private RoadOfReport.Row? _road;

    [Parameter] public string Slug { get; set; } = "";

    [Inject] public required RoadOfReport RoadOfReport { get; init; }

    protected override Topic? Topic => _road is { } road ? Core.Journal.Topic.OfReport(road.Audit) : null;

    protected override IEnumerable<Topic> AlsoWatched => _road is { } road ? [Core.Journal.Topic.Of(road.Audit)] : [];

    protected override object LoadFor => Slug;

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _road = await RoadOfReport.RunAsync(Slug, Me, ct);
        if (_road is null)
            SayNotFound();
    }

    private string When(DateTimeOffset at) => Clock.ToLocal(at).ToString("d MMMM yyyy, HH:mm", CultureInfo.GetCultureInfo("en-GB"));

    private static string Begin(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}";
}
