using AuditDay.Core.Cases;
using AuditDay.Core.Journal;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Cases;

public partial class ConcernsPage
{
    private IReadOnlyList<ConcernsForMe.Row>? _concerns;
    private ITimer? _minute;

    [Inject] public required ConcernsForMe ConcernsForMe { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.OfConcerns;

    // Those that nobody has heard of come first.
    private List<ConcernsForMe.Row> Open => [.. _concerns!.Where(c => c.State != ConcernState.Closed).OrderBy(c => c.State).ThenBy(c => c.RaisedAt)];

    private List<ConcernsForMe.Row> Closed => [.. _concerns!.Where(c => c.State == ConcernState.Closed).OrderByDescending(c => c.ClosedAt)];

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _concerns = await ConcernsForMe.RunAsync(Me, ct);
        if (_concerns is null)
            SayNotFound();
    }

    // Time alone turns an open concern into an unheard one.
    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
            _minute = Clock.CreateTimer(_ => _ = InvokeAsync(ReadAgainAsync), null, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));
    }

    protected override void Dispose(bool disposing)
    {
        _minute?.Dispose();
        base.Dispose(disposing);
    }

    private async Task ReadAgainAsync()
    {
        await LoadAsync(CancellationToken.None);
        StateHasChanged();
    }
}
