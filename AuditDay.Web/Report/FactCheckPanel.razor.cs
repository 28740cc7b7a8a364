using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Report;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Report;

/// <summary>The fact check: sent out, answered by each agency, settled by the team.</summary>
public partial class FactCheckPanel
{
    private const int DaysToAnswer = 14;

    private DateOnly _due;
    private string? _refusal;
    private string? _closing;

    [Parameter, EditorRequired] public required RoadOfReport.Row Road { get; set; }
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required RoadSteps Steps { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }

    private DateOnly Today => Clock.Today();

    protected override void OnInitialized() => _due = Today.AddDays(DaysToAnswer);

    private async Task BeginAsync() => _refusal = (await Steps.Begin.RunAsync(new(Road.Audit, _due), Me)).Refusal?.Sentence;

    private async Task CloseAsync() => _closing = (await Steps.Close.RunAsync(new(Road.InFactCheck!.Id), Me)).Refusal?.Sentence;

    private string Says(RoadOfReport.AgencyRow agency)
    {
        var (right, wrong) = (agency.Answers.Count(a => a.IsRight), agency.Answers.Count(a => !a.IsRight));
        return agency.Answers.Count == 0
            ? $"{(Road.InFactCheck is null ? "No answer" : "No answer yet")}; {(agency.Parts == 1 ? "one part concerns" : $"{agency.Parts} parts concern")} it."
            : $"{agency.Answers.Count} of {agency.Parts} answered: {right} right, {wrong} with an error pointed out.";
    }
}
