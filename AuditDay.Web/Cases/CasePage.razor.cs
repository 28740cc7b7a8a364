using AuditDay.Core.Annotations;
using AuditDay.Core.Cases;
using AuditDay.Core.Findings;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;
using AuditDay.Web.Annotations;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace AuditDay.Web.Cases;

/// <summary>The pair's workspace. What it shows stands in its address, so that a refresh comes back to the same place.</summary>
public sealed partial class CasePage : IAsyncDisposable
{
    private CaseToRead.Row? _case;
    private ElementReference _root;
    private PairPanel? _panel;
    private string? _tab;
    private string _pane = "text";
    private WorkspaceModule? _module;

    [Parameter] public Guid CaseId { get; set; }
    [SupplyParameterFromQuery(Name = "return")] public Guid? ReturnId { get; set; }
    [SupplyParameterFromQuery(Name = "question")] public string? QuestionKey { get; set; }

    [SupplyParameterFromQuery(Name = "step")] public string? StepWord { get; set; }
    [SupplyParameterFromQuery(Name = "tab")] public string? TabAtFirst { get; set; }
    [SupplyParameterFromQuery(Name = "pane")] public string? PaneAtFirst { get; set; }

    [Inject] public required CaseToRead CaseToRead { get; init; }
    [Inject] public required IJSRuntime Script { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.Of(Id);

    // The phase stands in the bar, and decides what may be written.
    protected override IEnumerable<Topic> AlsoWatched => _case is { } auditCase ? [Core.Journal.Topic.Of(auditCase.Audit)] : [];

    protected override object LoadFor => CaseId;

    private Id<AuditCase> Id => new(CaseId);

    private CaseStep Step => CaseStep.Of(StepWord);

    private CaseView View => QuestionKey is { } key
        ? CaseView.OfQuestion(key)
        : CaseView.OfReturn(ReturnId is { } id ? new Id<AgencyReturn>(id) : FirstUnread);

    private Id<AgencyReturn> FirstUnread =>
        (_case!.Returns.FirstOrDefault(r => r.IsReadable && r.ReadByMe < r.Answers) ?? _case.Returns.First(r => r.IsReadable)).Id;

    protected override void OnInitialized()
    {
        (_tab, _pane) = (TabAtFirst, PaneAtFirst ?? _pane);
        base.OnInitialized();
    }

    protected override async Task LoadAsync(CancellationToken ct)
    {
        var before = _case;
        _case = await CaseToRead.RunAsync(Id, Me, ct);
        if (_case is null)
        {
            SayNotFound();
            return;
        }
        Trail.Saw(Me, new CaseOpened(_case.Audit, Id));
        if (before is null && ReturnId is null && QuestionKey is null)
            ReturnId = FirstUnread.Value;
    }

    // Marks and questions have lists of their own; the frame moves with returns, reading and the day.
    protected override Task LoadMovedAsync(IReadOnlyList<News> news, CancellationToken ct) =>
        news.Any(n => n.Fact is CaseFact or AuditFact or ReturnMoved or AnswerReadChanged or FeedbackReleased or FeedbackTakenBack) ? LoadAsync(ct) : Task.CompletedTask;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        var isRead = _case is { IsPair: true } && Step == CaseStep.Read && RendererInfo.IsInteractive;
        if (!isRead && _module is { } left)
        {
            _module = null;
            await left.DisposeAsync();
        }
        else if (isRead && _module is null)
        {
            _module = new WorkspaceModule(Script, OpenAsync, () => _panel!.UndoAsync());
            await _module.BindAsync(_root);
        }
        if (isRead)
            KeepPlaceInAddress();
    }

    // Links lead to returns and questions alone; the open tab and pane go along.
    private void KeepPlaceInAddress()
    {
        var place = Navigation.GetUriWithQueryParameters(new Dictionary<string, object?>
        {
            ["return"] = QuestionKey is null ? ReturnId : null,
            ["tab"] = _tab is "marks" ? null : _tab,
            ["pane"] = _pane is "text" ? null : _pane,
        });
        if (place != Navigation.Uri && Navigation.ToBaseRelativePath(Navigation.Uri).StartsWith($"cases/{Id}", StringComparison.OrdinalIgnoreCase))
            Navigation.NavigateTo(place, replace: true);
    }

    private async Task OpenAsync(Id<Annotation> mark, MarkField? field)
    {
        // On a phone, a form needs its pane; merely pointing at a passage must not take the text away.
        if (field is not null)
            _pane = "marks";
        await _panel!.OpenAsync(mark, field);
        StateHasChanged();
    }

    private async Task GoToAsync(MarksOfCase.Row mark)
    {
        _pane = "text";
        if (!View.Shows(mark, _case!))
            Navigation.NavigateTo($"/cases/{Id}?return={_case!.Returns.First(r => r.AgencyId == mark.Agency).Id}");
        if (_module is not null)
            await _module.GoToAsync(mark.Id);
    }

    private Task ShowRowAsync(Id<Annotation> mark) => _module is null ? Task.CompletedTask : _module.ShowRowAsync(mark);

    private string Pressed(string pane) => _pane == pane ? "true" : "false";

    public async ValueTask DisposeAsync()
    {
        Dispose();
        if (_module is not null)
            await _module.DisposeAsync();
    }
}
