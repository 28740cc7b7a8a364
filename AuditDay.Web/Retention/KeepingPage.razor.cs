using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Retention;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Retention;

/// <summary>What is due to be erased, what waits for a second person, and what is held.</summary>
public partial class KeepingPage
{
    private WhatIsKept.Row? _row;
    private Id<Erasure>? _sure;
    private string _early = "";

    [Inject] public required WhatIsKept WhatIsKept { get; init; }
    [Inject] public required AskForErasure AskForErasure { get; init; }
    [Inject] public required ApproveErasure ApproveErasure { get; init; }
    [Inject] public required DeclineErasure DeclineErasure { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.OfRetention;

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _row = await WhatIsKept.RunAsync(Me, ct);
        if (_row is null)
            SayNotFound();
    }

    private async Task AskAsync(WhatIsKept.Due due) => Snackbar.Say(await AskForErasure.RunAsync(new(due.What, due.Subject, ErasureReason.TimeIsOver), Me));

    private async Task AskEarlyAsync()
    {
        if (Guid.TryParse(_early, out var id) && Snackbar.Say(await AskForErasure.RunAsync(new(ErasureKind.Case, id, ErasureReason.AskedByAgency), Me)))
            _early = "";
    }

    private async Task ApproveAsync(Id<Erasure> erasure)
    {
        _sure = null;
        if (Snackbar.Say(await ApproveErasure.RunAsync(new(erasure), Me)))
            Snackbar.Add("It is gone for good.", Severity.Success);
    }

    private async Task DeclineAsync(Id<Erasure> erasure) => Snackbar.Say(await DeclineErasure.RunAsync(new(erasure), Me));

    private string On(DateTimeOffset at) => Clock.ToLocal(at).ToString("d MMMM yyyy");

    private static string WhyOf(ErasureReason why) => why switch
    {
        ErasureReason.TimeIsOver => "its time is over",
        ErasureReason.AskedByAgency => "it should go earlier",
        ErasureReason.AskedByPerson => "the person asked for it",
        _ => "it was entered in error",
    };
}
