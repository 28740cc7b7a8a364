using System.Globalization;
using AuditDay.Core.Access;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Findings;

/// <summary>Who of the pair agrees to the feedback, its release to the agencies, and the way back.</summary>
public partial class ReleasePanel
{
    private bool _isTakingBack;
    private string _reason = "";
    private string? _refusal;

    [Parameter, EditorRequired] public required FeedbackOfCase.Row Feedback { get; set; }
    [CascadingParameter] public required Member Reader { get; set; }

    [Inject] public required FeedbackSteps Steps { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    private FeedbackStanding Release => Feedback.Release;

    private FeedbackStanding.Reader? Me => Release.Pair.FirstOrDefault(r => r.IsMe);

    private async Task AgreeAsync(bool agrees) => Snackbar.Say(await Steps.Agree.RunAsync(new(Feedback.Case, agrees), Reader));

    private async Task ReleaseAsync()
    {
        if (Snackbar.Say(await Steps.Release.RunAsync(new(Feedback.Case), Reader)))
            Snackbar.Add("Released. The agencies and practitioners of this case are told by mail.", Severity.Normal);
    }

    private async Task TakeBackAsync()
    {
        var taken = await Steps.TakeBack.RunAsync(new(Feedback.Case, _reason), Reader);
        _refusal = taken.Refusal?.Sentence;
        if (taken.IsDone)
            (_isTakingBack, _reason) = (false, "");
    }

    private string When(DateTimeOffset at) => Clock.ToLocal(at).ToString("dddd d MMMM, HH:mm", CultureInfo.GetCultureInfo("en-GB"));
}
