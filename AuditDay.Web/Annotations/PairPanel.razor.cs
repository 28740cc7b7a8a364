using AuditDay.Core.Annotations;
using AuditDay.Core.Kernel;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace AuditDay.Web.Annotations;

public partial class PairPanel
{
    private static readonly string[] Tabs = ["marks", "questions", "notes"];

    private readonly ElementReference[] _buttons = new ElementReference[Tabs.Length];
    private MarkList? _marks;
    private QuestionList? _questions;
    private string _tab = Tabs[0];

    /// <summary>The tab to begin with, by its word; what is not one of them begins with the marks.</summary>
    [Parameter] public string? Tab { get; set; }

    /// <summary>A tab has been opened, by its word.</summary>
    [Parameter] public EventCallback<string> OnTurned { get; set; }

    [Parameter, EditorRequired] public required CaseToRead.Row Case { get; set; }
    [Parameter, EditorRequired] public required CaseView View { get; set; }
    [Parameter] public EventCallback<MarksOfCase.Row> OnGoTo { get; set; }
    [Parameter] public EventCallback<Id<Annotation>> OnShown { get; set; }

    protected override void OnInitialized()
    {
        if (Tabs.Contains(Tab))
            _tab = Tab!;
    }

    /// <summary>Opens a mark's row, or the form that its maker asked for.</summary>
    public async Task OpenAsync(Id<Annotation> mark, MarkField? field)
    {
        await TurnToAsync(field == MarkField.Question ? "questions" : "marks");
        if (field == MarkField.Question)
            _questions!.Begin(mark);
        else
            await _marks!.OpenAsync(mark, field);
        StateHasChanged();
        if (field is null)
            await OnShown.InvokeAsync(mark);
    }

    public Task UndoAsync() => _marks!.UndoAsync();

    private Task AskAsync(Id<Annotation> mark) => OpenAsync(mark, MarkField.Question);

    private string TitleOf(string tab) => tab switch
    {
        "marks" => $"Marks {_marks?.Count}",
        "questions" => $"Questions {_questions?.Count}",
        _ => "Notes",
    };

    private Task TurnToAsync(string tab)
    {
        if (tab == _tab)
            return Task.CompletedTask;

        _tab = tab;
        return OnTurned.InvokeAsync(tab);
    }

    // The arrow keys move between tabs and take the focus along, as the pattern of tabs asks.
    private async Task TurnAsync(KeyboardEventArgs e)
    {
        var at = Array.IndexOf(Tabs, _tab);
        var to = e.Key switch
        {
            "ArrowRight" => (at + 1) % Tabs.Length,
            "ArrowLeft" => (at + Tabs.Length - 1) % Tabs.Length,
            "Home" => 0,
            "End" => Tabs.Length - 1,
            _ => at,
        };
        if (to == at)
            return;

        await TurnToAsync(Tabs[to]);
        await _buttons[to].FocusAsync();
    }
}
