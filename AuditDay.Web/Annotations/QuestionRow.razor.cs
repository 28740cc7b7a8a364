using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Annotations;

public partial class QuestionRow
{
    private string? _editing;
    private string _seen = "";

    [Parameter, EditorRequired] public required QuestionsOfCase.Row Question { get; set; }
    [Parameter, EditorRequired] public int Place { get; set; }
    [Parameter, EditorRequired] public int Last { get; set; }
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required QuestionChanges Changes { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    private string StateInWords => Question.State switch
    {
        QuestionState.Draft => "Draft, seen by you and your partner",
        QuestionState.ToAsk => "To ask",
        QuestionState.Asked => "Asked",
        _ => "Answered",
    };

    private void Begin() => _editing = _seen = Question.Text;

    private async Task RewordAsync()
    {
        if (Snackbar.Say(await Changes.Reword.RunAsync(new(Question.Id, _editing!, _seen), Me)))
            _editing = null;
    }

    private async Task PutAsync(QuestionState to) => Snackbar.Say(await Changes.Put.RunAsync(new(Question.Id, Question.State, to), Me));

    private async Task MoveAsync(int to) => Snackbar.Say(await Changes.Move.RunAsync(new(Question.Id, to), Me));

    private async Task RemoveAsync()
    {
        if (Snackbar.Say(await Changes.Remove.RunAsync(new(Question.Id), Me)))
            Snackbar.Add("Question removed.", Severity.Normal, options =>
            {
                options.Action = "Bring it back";
                options.OnClick = async _ => Snackbar.Say(await Changes.Restore.RunAsync(new(Question.Id), Me));
            });
    }
}
