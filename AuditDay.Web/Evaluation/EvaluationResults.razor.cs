using AuditDay.Core.Evaluation;
using AuditDay.Core.Journal;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Evaluation;

/// <summary>What all said together: a chart and its table, in words while few have answered.</summary>
public partial class EvaluationResults
{
    private ResultsOfEvaluation.Row? _results;

    [Parameter, EditorRequired] public required EvaluationOfDay.Row Day { get; set; }

    [Inject] public required ResultsOfEvaluation ResultsOfEvaluation { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.OfEvaluation(Day.Audit);

    protected override object LoadFor => Day.Audit;

    private string Explains => _results switch
    {
        { IsHidden: true } => $"What they said is shown from {PeopleInWords.ShownFrom} answers on, so that nobody is known by theirs.",
        { SaysCounts: false } => $"Under {PeopleInWords.CountsFrom} answers it is said in words. Nobody’s name is kept with what they said here.",
        _ => "Nobody’s name is shown with what they said.",
    };

    protected override async Task LoadAsync(CancellationToken ct) => _results = await ResultsOfEvaluation.RunAsync(Day.Audit, Me, ct);
}
