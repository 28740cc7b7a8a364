using System.Globalization;
using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Cases;

public partial class ConcernCard
{
    private string _done = "";
    private string? _said;

    [Parameter, EditorRequired] public required ConcernsForMe.Row Concern { get; set; }
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required AcknowledgeConcern AcknowledgeConcern { get; init; }
    [Inject] public required CloseConcern CloseConcern { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    private string StateInWords => Concern.State switch
    {
        ConcernState.Raised when Concern.IsUnheard => $"Not acknowledged. It was due {When(Concern.HeardBy)}.",
        ConcernState.Raised => $"Waits to be acknowledged, by {When(Concern.HeardBy)}.",
        ConcernState.Acknowledged => $"✓ Acknowledged by {Concern.AcknowledgedBy} on {When(Concern.AcknowledgedAt!.Value)}. Not closed yet.",
        _ => $"✓ Acknowledged by {Concern.AcknowledgedBy} on {When(Concern.AcknowledgedAt!.Value)}, closed on {When(Concern.ClosedAt!.Value)}. What was done:",
    };

    private string Age => (Clock.GetUtcNow() - Concern.RaisedAt) switch
    {
        { TotalMinutes: < 2 } => "just now",
        { TotalHours: < 1 } age => $"{age.TotalMinutes:0} minutes ago",
        { TotalHours: < 2 } => "an hour ago",
        { TotalDays: < 1 } age => $"{Math.Floor(age.TotalHours)} hours ago",
        { TotalDays: < 2 } => "a day ago",
        var age => $"{Math.Floor(age.TotalDays)} days ago",
    };

    private async Task AcknowledgeAsync()
    {
        if (Snackbar.Say(await AcknowledgeConcern.RunAsync(new(Concern.Id), Me)))
            Snackbar.Add("Acknowledged. The partnership team can see it.", Severity.Normal);
    }

    private async Task CloseAsync()
    {
        var closed = await CloseConcern.RunAsync(new(Concern.Id, _done), Me);
        _said = closed.Refusal?.Sentence;
        if (closed.IsDone)
            Snackbar.Add("Closed. Thank you.", Severity.Normal);
    }

    private string When(DateTimeOffset at) =>
        Clock.ToLocal(at).ToString("dddd d MMMM, HH:mm", CultureInfo.GetCultureInfo("en-GB"));
}
