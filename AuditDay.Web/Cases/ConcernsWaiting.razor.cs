using AuditDay.Core.Cases;
using AuditDay.Core.Journal;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Cases;

public partial class ConcernsWaiting
{
    private List<ConcernsForMe.Row> _open = [];

    [Inject] public required ConcernsForMe ConcernsForMe { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.OfConcerns;

    private int Unheard => _open.Count(c => c.IsUnheard);

    private ConcernState State => _open.Exists(c => c.State == ConcernState.Raised) ? ConcernState.Raised : ConcernState.Acknowledged;

    private string Title => _open.Count == 1 ? "One immediate concern" : $"{_open.Count} immediate concerns";

    protected override async Task LoadAsync(CancellationToken ct) =>
        _open = [.. (await ConcernsForMe.RunAsync(Me, ct) ?? []).Where(c => c.State != ConcernState.Closed)];
}
