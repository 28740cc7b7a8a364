using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Programme;
using AuditDay.Core.Themes;
using AuditDay.Web.Shell;
using AuditDay.Web.Themes;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;

namespace AuditDay.Web.Notes;

public sealed partial class PassageList : IAsyncDisposable
{
    private ElementReference _root;
    private ElementReference _undo;
    private PassagesModule? _module;
    private PassagesOfText.Found? _found;
    private Id<TextAnchor>? _open;
    private Id<LiveText>? _bound;

    [Parameter, EditorRequired] public Id<AuditCase> Case { get; set; }
    [Parameter, EditorRequired] public Id<LiveText> Text { get; set; }

    /// <summary>What the text is called.</summary>
    [Parameter, EditorRequired] public required string Label { get; set; }

    /// <summary>The text can be written now.</summary>
    [Parameter] public bool IsOpen { get; set; }

    [Inject] public required PassagesOfText PassagesOfText { get; init; }
    [Inject] public required PassageChanges Changes { get; init; }
    [Inject] public required IDialogService Dialogs { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }
    [Inject] public required IJSRuntime Script { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.Of(Case);

    protected override IEnumerable<Topic> AlsoWatched => _found is { } found ? [Core.Journal.Topic.Of(found.Audit)] : [];

    protected override object? LoadFor => (Text, IsOpen);

    private bool IsShown => _found is { } found && (found.MayMark || found.Passages.Count > 0);

    protected override async Task LoadAsync(CancellationToken ct) => _found = await PassagesOfText.RunAsync(Text, Me, ct);

    protected override Task LoadMovedAsync(IReadOnlyList<News> news, CancellationToken ct) =>
        news.Any(n => n.Fact is PassageFact or ReleaseFact or AuditFact) ? LoadAsync(ct) : Task.CompletedTask;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_bound == Text)
            return;

        _bound = Text;
        var earlier = _module;
        _module = new PassagesModule(Script, RereadAsync);
        if (earlier is not null)
            await earlier.DisposeAsync();
        await _module.BindAsync(_root);
    }

    private void Toggle(Id<TextAnchor> passage) => _open = _open == passage ? null : passage;

    private async Task SetKeyQuestionAsync(PassagesOfText.Row passage, KeyQuestion key) =>
        Snackbar.Say(await Changes.SetKeyQuestion.RunAsync(new(Guid.CreateVersion7(), passage.Id, passage.KeyQuestion == key ? null : key), Me));

    private async Task SendAsync(PassagesOfText.Row passage)
    {
        if (await SendToBoardDialog.ShowAsync(Dialogs, Me, passage.Id, passage.Quote, () => QuoteNowAsync(passage.Id)) is not null)
            Snackbar.Add("Sent to the board.", Severity.Normal);
    }

    private async Task<string> QuoteNowAsync(Id<TextAnchor> passage) =>
        (await PassagesOfText.RunAsync(Text, Me))?.Passages.FirstOrDefault(p => p.Id == passage)?.Quote ?? "";

    private async Task RemoveAsync(PassagesOfText.Row passage)
    {
        if (!Snackbar.Say(await Changes.Remove.RunAsync(new(Guid.CreateVersion7(), passage.Id), Me)))
            return;

        Snackbar.Add("Mark removed. “Undo my last change” brings it back.", Severity.Normal);
        // Its row goes, and the keyboard must not go with it.
        await _undo.FocusAsync();
    }

    private async Task UndoAsync() => Snackbar.Say(await Changes.Undo.RunAsync(new(Guid.CreateVersion7(), Text), Me));

    public async ValueTask DisposeAsync()
    {
        Dispose();
        if (_module is not null)
            await _module.DisposeAsync();
    }
}
