using AuditDay.Core.Journal;
using AuditDay.Core.Returns;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Returns;

public partial class ReadReturn
{
    private ReturnToCheck.Row? _row;

    [Parameter, EditorRequired] public required ReturnCover.Row Cover { get; set; }

    [Inject] public required ReturnToCheck ReturnToCheck { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.Of(Cover.Id);

    protected override object LoadFor => (Cover.Id, Cover.State);

    protected override async Task LoadAsync(CancellationToken ct) => _row = await ReturnToCheck.RunAsync(Cover.Id, Me, ct);
}
