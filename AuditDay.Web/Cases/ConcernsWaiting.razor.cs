using AuditDay.Core.Cases;
using AuditDay.Core.Journal;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Cases;

public partial class ConcernsWaiting
{
    private List<ConcernsForMe.Row> _open = [];
    private ITimer? _minute;

    [Inject] public required ConcernsForMe ConcernsForMe { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.OfConcerns;

    private int Unheard => _open.Count(c => c.IsUnheard);

    private ConcernState State => _open.Exists(c => c.State == ConcernState.Raised) ? ConcernState.Raised : ConcernState.Acknowledged;

    private string Title => _open.Count == 1 ? "One immediate concern" : $"{_open.Count} immediate concerns";

    // Time alone turns an open concern into an unheard one.
    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
            _minute = Clock.CreateTimer(_ => _ = RereadAsync(), null, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));
    }

    protected override void Dispose(bool disposing)
    {
        _minute?.Dispose();
        base.Dispose(disposing);
    }

    protected override async Task LoadAsync(CancellationToken ct) =>
        _open = [.. (await ConcernsForMe.RunAsync(Me, ct) ?? []).Where(c => c.State != ConcernState.Closed)];
}
