using System.Globalization;
using AuditDay.Core.Findings;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Findings;

public partial class FeedbackToRead
{
    private IReadOnlyList<FeedbackForMe.Row> _released = [];

    [Inject] public required FeedbackForMe FeedbackForMe { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.OfReleases;

    protected override async Task LoadAsync(CancellationToken ct) => _released = await FeedbackForMe.RunAsync(Me, ct);

    private string On(DateTimeOffset at) => Clock.ToLocal(at).ToString("dddd d MMMM", CultureInfo.GetCultureInfo("en-GB"));
}
