using AuditDay.Core.Evaluation;
using AuditDay.Core.Journal;
using AuditDay.Core.Programme;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Evaluation;

/// <summary>The close of the day: those who took part say how it was, those who ran it read the results, and everybody reads what happens next.</summary>
public partial class EvaluationPage
{
    private EvaluationOfDay.Row? _day;

    [Parameter] public string Slug { get; set; } = "";

    [Inject] public required EvaluationOfDay EvaluationOfDay { get; init; }

    protected override Topic? Topic => _day is { } day ? Core.Journal.Topic.Of(day.Audit) : null;

    protected override object LoadFor => Slug;

    private string ClosedToNewcomers => _day!.State switch
    {
        < AuditState.Live => "The evaluation opens at the end of the day.",
        AuditState.Live => "The evaluation opens when the facilitator moves the day there, at its end. This page then opens by itself.",
        _ => "The evaluation is closed. If there is something you still want to say, tell the partnership team.",
    };

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _day = await EvaluationOfDay.RunAsync(Slug, Me, ct);
        if (_day is null)
            SayNotFound();
    }
}
