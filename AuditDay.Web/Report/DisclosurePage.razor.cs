using AuditDay.Core.Journal;
using AuditDay.Core.Report;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Report;

/// <summary>Every find of the disclosure check in its sentence, what to write instead, and who let it stay.</summary>
public partial class DisclosurePage
{
    private DisclosureOfReport.Row? _check;

    [Parameter] public string Slug { get; set; } = "";

    [Inject] public required DisclosureOfReport DisclosureOfReport { get; init; }

    private sealed record Group(string Title, string Says, IReadOnlyList<DisclosureOfReport.HitRow> Hits);

    private List<Group> Groups =>
    [
        .. new Group[]
        {
            new("In the way", "Change each, or say why it may stay; a second person then looks too.", [.. _check!.Hits.Where(h => h.IsBlocking)]),
            new("To look at", "Harmless by itself, perhaps, and telling together with what somebody knows. It does not stand in the way.", [.. _check.Hits.Where(h => !h.Hit.Find.Blocks && !h.IsSettled)]),
            new("Settled", "Somebody looked at it in just this sentence. When a word of the sentence changes, it is asked anew.", [.. _check.Hits.Where(h => h.IsSettled)]),
        }.Where(g => g.Hits.Count > 0),
    ];

    protected override Topic? Topic => _check is { } check ? Core.Journal.Topic.OfReport(check.Audit) : null;

    protected override IEnumerable<Topic> AlsoWatched => _check is { } check ? [Core.Journal.Topic.Of(check.Audit), Core.Journal.Topic.OfBoard(check.Audit)] : [];

    protected override object LoadFor => Slug;

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _check = await DisclosureOfReport.RunAsync(Slug, Me, ct);
        if (_check is null)
            SayNotFound();
    }
}
