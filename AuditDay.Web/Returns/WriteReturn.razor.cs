using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace AuditDay.Web.Returns;

/// <summary>A return on the desk of its own agency. Answers live here, not in their fields, so that moving between sections loses none.</summary>
public sealed partial class WriteReturn : IAsyncDisposable
{
    private const string Finish = "finish";

    private readonly Dictionary<string, TypedAnswer> _typed = [];
    private ReturnToWrite.Row? _row;
    private ElementReference _root;
    private ReturnModule? _module;
    private ReturnRoom.Seat? _seat;
    private string _section = "";
    private string? _goTo;
    private bool _isAll;

    [Parameter, EditorRequired] public required ReturnCover.Row Cover { get; set; }

    /// <summary>As the address says it: a section to open, a question to go to.</summary>
    [Parameter] public string? SectionWord { get; set; }
    [Parameter] public string? QuestionWord { get; set; }

    [Inject] public required ReturnToWrite ReturnToWrite { get; init; }
    [Inject] public required SaveAnswer SaveAnswer { get; init; }
    [Inject] public required KeepPlace KeepPlace { get; init; }
    [Inject] public required ReturnRoom Room { get; init; }
    [Inject] public required IJSRuntime Script { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.Of(Cover.Id);

    protected override object LoadFor => (Cover.Id, Cover.State);

    private string Progress => $"{_row!.Sections.Count(s => s.IsDone)} of {_row.Sections.Count} sections done";

    private string WhoIsHere => _seat is { Others: { Count: > 0 } others }
        ? $"Also here: {string.Join(", ", others.Select(o => o.At.Length > 0 ? $"{o.Name} ({o.At})" : o.Name))}"
        : "";

    protected override async Task LoadAsync(CancellationToken ct)
    {
        var isFirst = _row is null;
        _row = await ReturnToWrite.RunAsync(Cover.Id, Me, ct);
        if (_row is null)
            return;

        foreach (var question in _row.Sections.SelectMany(s => s.Questions))
            TypedOf(question).Follow(question, Me.Name);
        if (isFirst)
            Begin(_row);
        if (RendererInfo.IsInteractive && _row.MayWrite)
            _seat ??= Room.Join(Cover.Id, Me.Name, () => _ = InvokeAsync(StateHasChanged));
    }

    // Where the address says, else where one was last, else at the first section.
    private void Begin(ReturnToWrite.Row row)
    {
        _isAll = row.IsAllOnOnePage;
        _goTo = QuestionWord;
        var named = row.Sections.FirstOrDefault(s => s.Questions.Any(q => q.Question.Key == QuestionWord))?.Number ?? SectionWord ?? row.Place;
        _section = named == Finish || row.Sections.Any(s => s.Number == named) ? named : row.Sections.Count > 0 ? row.Sections[0].Number : Finish;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_row is not { MayWrite: true } || !RendererInfo.IsInteractive)
            return;

        if (_module is null)
        {
            _module = new ReturnModule(Script, TakeKeptAsync);
            await _module.BindAsync(_root);
        }
        if (_goTo is { } place)
        {
            _goTo = null;
            await _module.GoToAsync(place);
        }
    }

    private TypedAnswer TypedOf(ReturnToWrite.QuestionRow row)
    {
        if (!_typed.TryGetValue(row.Question.Key, out var typed))
            _typed[row.Question.Key] = typed = new TypedAnswer(Clock, (value, seen) => SaveAsync(row.Question.Key, value, seen), InTurnAsync);
        return typed;
    }

    private async Task<Result<SaveAnswer.Saved>> SaveAsync(string key, string value, int seen)
    {
        var question = _row!.Sections.SelectMany(s => s.Questions).First(q => q.Question.Key == key).Question;
        var saved = await SaveAnswer.RunAsync(WireAnswer.Saving(Cover.Id, question, value, seen), Me);
        // Both texts are to be seen at once: whoever wrote meanwhile is read before the sentence stands there.
        if (saved.Refusal == ReturnRefusals.AnswerChangedMeanwhile)
            await LoadAsync(CancellationToken.None);
        return saved;
    }

    private async Task<ReturnModule.Stored?> TakeKeptAsync(string key, string value, int seen)
    {
        if (_row is not { MayWrite: true } || !_typed.TryGetValue(key, out var typed))
            return null;

        await InTurnAsync(() => typed.TakeKeptAsync(value, seen));
        return new ReturnModule.Stored(WireAnswer.Hash(typed.Saved), typed.Seen);
    }

    private async Task<bool> SaveAllAsync()
    {
        foreach (var typed in _typed.Values.ToList())
            await typed.SaveAsync();
        return !_typed.Values.Any(t => t.IsUnsaved);
    }

    private Task OpenAsync(string section)
    {
        (_section, _goTo) = (section, section == Finish ? "#finish" : $"#section-{section}");
        return KeepPlaceAsync();
    }

    private Task ShowAllAsync(bool isAll)
    {
        _isAll = isAll;
        if (!isAll && _section == Finish)
            _section = _row!.Sections[0].Number;
        return KeepPlaceAsync();
    }

    private Task GoToAsync(string key)
    {
        _section = _row!.Sections.FirstOrDefault(s => s.Questions.Any(q => q.Question.Key == key))?.Number ?? _section;
        _goTo = key;
        return KeepPlaceAsync();
    }

    private async Task KeepPlaceAsync()
    {
        await SaveAllAsync();
        await KeepPlace.RunAsync(new(Cover.Id, _section, _isAll), Me);
        await LoadAsync(CancellationToken.None);
    }

    private void MoveTo(string number) => _seat?.MoveTo(number);

    private Task InTurnAsync(Func<Task> act) => InvokeAsync(async () =>
    {
        await act();
        StateHasChanged();
    });

    private ReturnToWrite.SectionRow? Beside(int by) =>
        _row!.Sections.Select((s, i) => (s, i)).Where(x => x.s.Number == _section).Select(x => _row.Sections.ElementAtOrDefault(x.i + by)).FirstOrDefault();

    private string WhoWritesAt(string number) => _seat?.Others.FirstOrDefault(o => o.At == number) is { } other ? $"{other.Name} is writing here too." : "";

    private string AddressOf(string section) => $"returns/{Cover.Id}?section={section}";

    private static string StateOf(ReturnToWrite.SectionRow section) => section switch
    {
        { IsDone: true } => "✓ done",
        { StillBlank: > 0, IsBegun: true } => $"{section.StillBlank} to answer",
        _ => "",
    };

    public async ValueTask DisposeAsync()
    {
        Dispose();
        _seat?.Dispose();
        foreach (var typed in _typed.Values)
            await typed.DisposeAsync();
        if (_module is not null)
            await _module.DisposeAsync();
    }
}
