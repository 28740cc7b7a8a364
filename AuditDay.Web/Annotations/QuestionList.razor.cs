using AuditDay.Core.Annotations;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Annotations;

public partial class QuestionList
{
    private IReadOnlyList<QuestionsOfCase.Row>? _questions;
    private Id<Annotation>? _from;
    private ElementReference _textField;
    private Guid _operation = Guid.CreateVersion7();
    private string _text = "";
    private string? _whyNot;
    private bool _wantsFocus;

    [Parameter, EditorRequired] public required CaseToRead.Row Case { get; set; }
    [Parameter] public EventCallback OnCounted { get; set; }

    [Inject] public required QuestionsOfCase QuestionsOfCase { get; init; }
    [Inject] public required RaiseQuestion RaiseQuestion { get; init; }

    public int Count => _questions?.Count ?? 0;

    // With the end of a blind first read the partner's drafts are there all at once.
    protected override object LoadFor => (Case.Case, Case.FirstRead is null);

    protected override Topic? Topic => Core.Journal.Topic.Of(Case.Case);

    /// <summary>Begins a question that comes from a mark.</summary>
    public void Begin(Id<Annotation> from)
    {
        (_from, _wantsFocus) = (from, true);
        StateHasChanged();
    }

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _questions = await QuestionsOfCase.RunAsync(Case.Case, Me, ct);
        await OnCounted.InvokeAsync();
    }

    protected override Task LoadMovedAsync(IReadOnlyList<News> news, CancellationToken ct) =>
        news.Any(n => n.Fact is DiscussionQuestionChanged) ? LoadAsync(ct) : Task.CompletedTask;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_wantsFocus)
            return;

        _wantsFocus = false;
        await _textField.FocusAsync();
    }

    // What was typed stays until it is stored.
    private async Task RaiseAsync()
    {
        var raised = await RaiseQuestion.RunAsync(new(_operation, Case.Case, _text, _from), Me);
        _whyNot = raised.Refusal?.Sentence;
        if (raised.IsDone)
            (_text, _from, _operation) = ("", null, Guid.CreateVersion7());
    }
}
