using AuditDay.Core.Journal;
using AuditDay.Core.Report;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Report;

/// <summary>An agency reads what a draft report says about it, and answers part by part.</summary>
public partial class FactCheckPage
{
    private FactCheckForMe.Row? _check;

    [Parameter] public string Slug { get; set; } = "";

    [Inject] public required FactCheckForMe FactCheckForMe { get; init; }

    private int Left => _check!.Parts.Count(p => p.Answer is null);

    protected override Topic? Topic => _check is { } check ? Core.Journal.Topic.OfReport(check.Audit) : null;

    protected override IEnumerable<Topic> AlsoWatched => _check is { } check ? [Core.Journal.Topic.Of(check.Audit)] : [];

    protected override object LoadFor => Slug;

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _check = await FactCheckForMe.RunAsync(Slug, Me, ct);
        if (_check is null)
            SayNotFound();
    }
}
