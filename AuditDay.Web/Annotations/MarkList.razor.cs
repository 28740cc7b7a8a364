using AuditDay.Core.Annotations;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Themes;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Annotations;

/// <summary>The marks of a case in reading order. A change of one mark reads that one again and no other.</summary>
public partial class MarkList
{
    private Dictionary<Id<Annotation>, MarksOfCase.Row>? _marks;
    private IReadOnlyList<string> _tags = [];
    private Id<Annotation>? _open;
    private MarkField? _field;
    private bool _wholeCase;

    [Parameter, EditorRequired] public required CaseToRead.Row Case { get; set; }
    [Parameter, EditorRequired] public required CaseView View { get; set; }
    [Parameter] public EventCallback<MarksOfCase.Row> OnGoTo { get; set; }
    [Parameter] public EventCallback<Id<Annotation>> OnAsk { get; set; }
    [Parameter] public EventCallback OnCounted { get; set; }

    [Inject] public required MarksOfCase MarksOfCase { get; init; }
    [Inject] public required UndoMarkChange UndoMarkChange { get; init; }
    [Inject] public required MarkChanges Changes { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    public int Count => _marks?.Count ?? 0;

    protected override Topic? Topic => Core.Journal.Topic.Of(Case.Case);

    // With the end of a blind first read the partner's marks are there all at once.
    protected override object LoadFor => (Case.Case, Case.FirstRead is null);

    private List<MarksOfCase.Row> ToCheck => [.. _marks!.Values.Where(m => m.NeedsChecking || m.EarlierQuote.Length > 0).OrderBy(m => m.At)];

    private List<MarksOfCase.Row> Shown => [.. _marks!.Values
        .Where(m => _wholeCase || View.Shows(m, Case))
        .OrderBy(m => AgencyPlace(m.Agency)).ThenBy(m => QuestionPlace(m.QuestionKey)).ThenBy(m => m.Start).ThenBy(m => m.End)];

    protected override async Task LoadAsync(CancellationToken ct) =>
        await ShowAsync((await MarksOfCase.RunAsync(Case.Case, Me, ct: ct))?.ToDictionary(m => m.Id));

    protected override async Task LoadMovedAsync(IReadOnlyList<News> news, CancellationToken ct)
    {
        if (news.Any(n => n.Fact is ReleaseFact))
        {
            await LoadAsync(ct);
            return;
        }

        var moved = news.Select(n => n.Fact).OfType<AnnotationFact>().Select(f => f.Place.Annotation).ToHashSet();
        if (moved.Count == 0 || _marks is null || await MarksOfCase.RunAsync(Case.Case, Me, moved, ct) is not { } rows)
            return;

        var marks = _marks.Where(m => !moved.Contains(m.Key)).ToDictionary();
        foreach (var row in rows)
            marks[row.Id] = row;
        await ShowAsync(marks);
    }

    /// <summary>Opens a row, at the form that was asked for; one that has only just been made appears with the next read.</summary>
    public async Task OpenAsync(Id<Annotation> mark, MarkField? field)
    {
        (_open, _field) = (mark, field);
        if (_marks?.TryGetValue(mark, out var row) == true && !View.Shows(row, Case))
            _wholeCase = true;
        await InvokeAsync(StateHasChanged);
    }

    public async Task UndoAsync() =>
        Snackbar.Say(await UndoMarkChange.RunAsync(new(Guid.CreateVersion7(), Case.Case), Me));

    private async Task KeepAsync(MarksOfCase.Row mark) => Snackbar.Say(await Changes.Keep.RunAsync(new(mark.Id), Me));

    private async Task RemoveAsync(MarksOfCase.Row mark) => Snackbar.Say(await Changes.Remove.RunAsync(new(Guid.CreateVersion7(), mark.Id), Me));

    private async Task ShowAsync(Dictionary<Id<Annotation>, MarksOfCase.Row>? marks)
    {
        var before = Count;
        _marks = marks;
        _tags = [.. (marks ?? []).Values.SelectMany(m => m.Tags).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.CurrentCulture)];
        if (before != Count)
            await OnCounted.InvokeAsync();
    }

    private void Toggle(Id<Annotation> mark) => (_open, _field) = (_open == mark ? null : mark, null);

    private string PlaceOf(MarksOfCase.Row mark) =>
        $"{Case.Returns.FirstOrDefault(r => r.AgencyId == mark.Agency)?.Agency}, {Case.Questions.FirstOrDefault(q => q.Key == mark.QuestionKey)?.Number}";

    private int AgencyPlace(Id<Core.Access.Agency> agency) => Case.Returns.ToList().FindIndex(r => r.AgencyId == agency);

    private int QuestionPlace(string key) => Case.Questions.ToList().FindIndex(q => q.Key == key);
}
