using AuditDay.Core.AuditTools;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.AuditTools;

/// <summary>One section of a draft with its questions, and the line in which the next one is written.</summary>
public partial class SectionDesign
{
    private ElementReference _up;
    private ElementReference _down;
    private ElementReference _edit;
    private string _text = "";
    private QuestionKind _kind = QuestionKind.LongText;

    [Parameter, EditorRequired] public required ToolSection Section { get; set; }
    [Parameter] public bool IsFirst { get; set; }
    [Parameter] public bool IsLast { get; set; }

    [CascadingParameter] public required ToolDesk Desk { get; set; }

    private bool IsOpen => Desk.Open == Section.Key;

    private bool HasKeyQuestion => Section.Questions.Any(q => q.KeyQuestion is not null);

    private string RemovedWords => Section.Questions.Count == 0
        ? $"Section {Section.Number} removed."
        : $"Section {Section.Number} removed, with its {(Section.Questions.Count == 1 ? "question" : $"{Section.Questions.Count} questions")}.";

    // At the end of the way the button is disabled: the focus goes to the one that leads back.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (Desk.TakesFocus(Section.Key, "up"))
            await (IsFirst ? _down : _up).FocusAsync();
        else if (Desk.TakesFocus(Section.Key, "down"))
            await (IsLast ? _up : _down).FocusAsync();
        else if (Desk.TakesFocus(Section.Key, "edit"))
            await _edit.FocusAsync();
    }

    private Task<bool> MoveAsync(int by, string part) =>
        Desk.DoAsync(new ToolEdit.MoveSection(Section.Key, by), $"Section “{Section.Title}” moved {part}.", Section.Key, part);

    private async Task AddAsync()
    {
        var before = Desk.Content.Questions.Select(q => q.Key).ToHashSet();
        if (!await Desk.DoAsync(new ToolEdit.AddQuestion(Section.Key, _text, _kind), "Question added."))
            return;

        _text = "";
        // What is chosen from, and what stands in rows, is written next.
        if (_kind is QuestionKind.Choice or QuestionKind.Choices or QuestionKind.Rows or QuestionKind.Grade
            && Desk.Content.Questions.FirstOrDefault(q => !before.Contains(q.Key)) is { } added)
            await Desk.OpenAsync(added.Key);
    }
}
