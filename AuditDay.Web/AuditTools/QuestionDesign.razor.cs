using AuditDay.Core.AuditTools;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.AuditTools;

/// <summary>One question of a draft: what it asks at a glance, moved from here, and edited below when it is opened.</summary>
public partial class QuestionDesign
{
    private ElementReference _up;
    private ElementReference _down;
    private ElementReference _edit;
    private ToolQuestion? _grade;

    [Parameter, EditorRequired] public required ToolQuestion Question { get; set; }
    [Parameter, EditorRequired] public required ToolSection Section { get; set; }

    [CascadingParameter] public required ToolDesk Desk { get; set; }

    private bool IsOpen => Desk.Open == Question.Key;

    private bool IsFirst => Desk.Content.Sections[0].Questions is [var first, ..] && first.Key == Question.Key;

    private bool IsLast => Desk.Content.Sections[^1].Questions is { } last && last.Count > 0
        && (last[^1].Key == Question.Key || (last.Count > 1 && last[^2].Key == Question.Key && last[^1].Key == Question.ReasonKey));

    private string Facts => string.Join(" · ", FactsOf());

    protected override void OnParametersSet() => _grade = Desk.Content.GradeOf(Question);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (Desk.TakesFocus(Question.Key, "up"))
            await (IsFirst ? _down : _up).FocusAsync();
        else if (Desk.TakesFocus(Question.Key, "down"))
            await (IsLast ? _up : _down).FocusAsync();
        else if (Desk.TakesFocus(Question.Key, "edit"))
            await _edit.FocusAsync();
    }

    private IEnumerable<string> FactsOf()
    {
        if (Question.KeyQuestion is not null)
            yield return "Key question";
        if (_grade is not null)
            yield return $"Reason of the grade {_grade.Number}";
        yield return Question.Kind == QuestionKind.Grade ? $"Grade, {GradingScale.NameOf(Question)}" : Question.Kind.InWords();
        if (Question.Kind is QuestionKind.Choice or QuestionKind.Choices)
            yield return string.Join(", ", Question.Choices);
        if (Question.Kind == QuestionKind.Rows)
            yield return string.Join(", ", Question.Columns);
        yield return Question.Required ? "required" : "may be left blank";
        if (Question.ShowIf is not null && _grade is null)
            yield return ShowIf.InWords(Question.ShowIf, Desk.Content);
        if (Question.RaisesConcern)
            yield return "“Yes” raises an immediate concern";
    }

    private Task<bool> MoveAsync(int by, string part) =>
        Desk.DoAsync(new ToolEdit.MoveQuestion(Question.Key, by), $"“{Question.Text}” moved {part}.", Question.Key, part);
}
