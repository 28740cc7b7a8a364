using AuditDay.Core.Access;
using AuditDay.Core.Findings;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Findings;

/// <summary>The pair's or the facilitator's grade of one agency, read and set in place.</summary>
public partial class GradeCell
{
    // The grade that the writer began with; none while nobody grades here.
    private GradeWords? _seen;
    private string _step = "";
    private string _reason = "";
    private string? _refusal;

    [Parameter, EditorRequired] public required GradeRow Grade { get; set; }
    [Parameter, EditorRequired] public required GradeWords Words { get; set; }
    [Parameter, EditorRequired] public required string Title { get; set; }
    [Parameter] public bool MayWrite { get; set; }
    [Parameter] public bool IsModerated { get; set; }
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required GradePractice GradePractice { get; init; }
    [Inject] public required ModerateGrade ModerateGrade { get; init; }

    private string Named(string part) => $"grade-{part}-{(IsModerated ? "m" : "p")}-{Grade.Return}-{Grade.QuestionKey}";

    private void Begin() => (_seen, _step, _reason, _refusal) = (Words, Words.Step, Words.Reason, null);

    private async Task SaveAsync()
    {
        var words = new GradeWords(_step, _reason);
        var saved = IsModerated
            ? await ModerateGrade.RunAsync(new(Grade.Return, Grade.QuestionKey, words, _seen!), Me)
            : await GradePractice.RunAsync(new(Grade.Return, Grade.QuestionKey, words, _seen!), Me);
        _refusal = saved.Refusal?.Sentence;
        if (saved.IsDone)
            _seen = null;
    }
}
