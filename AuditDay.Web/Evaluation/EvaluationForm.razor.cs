using AuditDay.Core.Access;
using AuditDay.Core.Evaluation;
using AuditDay.Core.Kernel;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Evaluation;

/// <summary>Five questions and one line. What was chosen stays in the form when it is refused.</summary>
public partial class EvaluationForm
{
    private readonly Dictionary<string, int> _chosen = [];
    private string _line = "";
    private Refusal? _why;
    private bool _mayInsist;
    private bool _isThanked;
    private bool _wantsFocus;
    private ElementReference _thanks;

    [Parameter, EditorRequired] public required EvaluationOfDay.Row Day { get; set; }
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required GiveEvaluation GiveEvaluation { get; init; }

    protected override void OnInitialized()
    {
        foreach (var answer in Day.Answers ?? [])
            _chosen[answer.Question] = answer.Value;
        _line = Day.Line;
        _isThanked = Day.Answers is not null;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_wantsFocus)
            return;

        // The form has gone from under the finger: those who do not see it are led to what stands there now.
        _wantsFocus = false;
        await _thanks.FocusAsync();
    }

    private void Choose(string question, int value) => (_chosen[question], _why) = (value, null);

    private void Type(string? line) => (_line, _why, _mayInsist) = (line ?? "", null, false);

    private async Task GiveAsync(bool lookedAt)
    {
        EvaluationAnswer[] answers = [.. EvaluationQuestions.All.Where(q => _chosen.ContainsKey(q.Key)).Select(q => new EvaluationAnswer(q.Key, _chosen[q.Key]))];
        _why = (await GiveEvaluation.RunAsync(new(Day.Audit, answers, _line, lookedAt), Me)).Refusal;
        _mayInsist = _why?.Code == "evaluation.line-may-identify";
        _isThanked = _wantsFocus = _why is null;
    }
}
