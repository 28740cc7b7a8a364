using AuditDay.Core.Desk;
using AuditDay.Core.Journal;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Desk;

/// <summary>The facilitator's desk: the day is run from here, by whoever of those who run it sits at it.</summary>
public partial class DayDesk
{
    private DeskOfDay.Row? _desk;

    [Parameter] public string Slug { get; set; } = "";

    /// <summary>A rehearsal was asked for and could not be had.</summary>
    [SupplyParameterFromQuery(Name = "rehearsal")] public string? RehearsalWord { get; set; }

    [Inject] public required DeskOfDay DeskOfDay { get; init; }

    protected override Topic? Topic => _desk is { } desk ? Core.Journal.Topic.Of(desk.Id) : null;

    protected override IEnumerable<Topic> AlsoWatched => _desk is { } desk ? [Core.Journal.Topic.OfDay(desk.Id)] : [];

    protected override object LoadFor => Slug;

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _desk = await DeskOfDay.RunAsync(Slug, Me, ct);
        if (_desk is null)
            SayNotFound();
    }
}
