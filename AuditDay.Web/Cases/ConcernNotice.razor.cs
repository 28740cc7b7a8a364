using System.Globalization;
using AuditDay.Core.Cases;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Cases;

public partial class ConcernNotice
{
    private ConcernOfReturn.Row? _concern;

    [Parameter, EditorRequired] public Id<AgencyReturn> Return { get; set; }

    [Inject] public required ConcernOfReturn ConcernOfReturn { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.OfConcerns;

    protected override object LoadFor => Return;

    private string When =>
        Clock.ToLocal(_concern!.RaisedAt).ToString("dddd d MMMM, HH:mm", CultureInfo.GetCultureInfo("en-GB"));

    protected override async Task LoadAsync(CancellationToken ct) => _concern = await ConcernOfReturn.RunAsync(Return, Me, ct);
}
