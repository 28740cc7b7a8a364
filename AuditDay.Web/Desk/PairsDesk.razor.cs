using AuditDay.Core.Access;
using AuditDay.Core.Desk;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Desk;

/// <summary>How far each pair have come. It follows them at a breath of its own: forty people at work would else keep it reading without end.</summary>
public partial class PairsDesk
{
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(1);

    private IReadOnlyList<PairsAtWork.Row>? _pairs;
    private IReadOnlySet<Id<Member>> _here = new HashSet<Id<Member>>();
    private IDisposable? _watching;
    private bool _asksToShow;

    [Parameter, EditorRequired] public Id<Audit> Audit { get; set; }

    [Inject] public required PairsAtWork PairsAtWork { get; init; }
    [Inject] public required WhoIsHere WhoIsHere { get; init; }
    [Inject] public required DeskChanges Changes { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.Of(Audit);

    protected override IEnumerable<Topic> AlsoWatched => (_pairs ?? []).Select(p => Core.Journal.Topic.Of(p.Case));

    protected override object LoadFor => Audit;

    protected override void OnInitialized()
    {
        if (RendererInfo.IsInteractive)
            _watching = WhoIsHere.Watch(() => _ = InvokeAsync(SeeWhoIsHere));
        _here = WhoIsHere.Now;
    }

    protected override async Task LoadAsync(CancellationToken ct) => _pairs = await PairsAtWork.RunAsync(Audit, Me, ct);

    protected override async Task LoadMovedAsync(IReadOnlyList<News> news, CancellationToken ct)
    {
        await Task.Delay(Calm, Clock, ct);
        await LoadAsync(ct);
    }

    protected override void Dispose(bool disposing)
    {
        _watching?.Dispose();
        base.Dispose(disposing);
    }

    private async Task EndFirstReadAsync()
    {
        _asksToShow = false;
        Snackbar.Say(await Changes.EndFirstRead.RunAsync(new(Audit), Me));
    }

    private void SeeWhoIsHere()
    {
        _here = WhoIsHere.Now;
        StateHasChanged();
    }

    private static string InWords(PairDoing doing) => doing switch
    {
        PairDoing.NotBegun => "not begun",
        PairDoing.Reading => "reading",
        PairDoing.HaveRead => "have read everything",
        PairDoing.InDiscussion => "in discussion",
        _ => "feedback written",
    };
}
