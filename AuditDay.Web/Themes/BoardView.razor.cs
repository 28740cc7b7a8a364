using AuditDay.Core.Annotations;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Themes;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;

namespace AuditDay.Web.Themes;

/// <summary>What stands on the board, and what its reader may do there. Moves of marks alone never make it read again.</summary>
public sealed partial class BoardView : IAsyncDisposable
{
    private BoardOfAudit.Row? _row;
    private BoardFilter _filter = new();
    private ElementReference _root;
    private BoardModule? _module;

    [Parameter, EditorRequired] public Id<Audit> Audit { get; set; }
    [Parameter, EditorRequired] public required string Title { get; set; }
    [Parameter, EditorRequired] public required string Slug { get; set; }
    [Parameter, EditorRequired] public AuditState State { get; set; }
    [Parameter, EditorRequired] public Phase Phase { get; set; }
    [Parameter, EditorRequired] public required string Show { get; set; }
    [Parameter] public Guid? Theme { get; set; }

    [Inject] public required BoardOfAudit BoardOfAudit { get; init; }
    [Inject] public required BoardActions Actions { get; init; }
    [Inject] public required IDialogService Dialogs { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }
    [Inject] public required IJSRuntime Script { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.OfBoard(Audit);

    // What one may do here follows the day.
    protected override object LoadFor => (Audit, State, Phase);

    internal BoardSnapshot Board => _row!.Board;

    private BoardSnapshot.ThemeRow? Selected =>
        Theme is { } theme && Board.Themes.FirstOrDefault(t => t.Id.Value == theme) is { } chosen ? chosen : null;

    private int NewToMe => Board.AllCards.Count(c => _row!.IsNewTo(Me, c));

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _row = await BoardOfAudit.RunAsync(Audit, Me, ct);
        if (_row is null)
            SayNotFound();
    }

    protected override Task LoadMovedAsync(IReadOnlyList<News> news, CancellationToken ct) =>
        news.All(n => n.Fact is CountedFact) ? Task.CompletedTask : LoadAsync(ct);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_row is { MayArrange: true } && _module is null && RendererInfo.IsInteractive)
        {
            _module = new BoardModule(Script, PutAsync);
            await _module.BindAsync(_root);
        }
    }

    internal void Select(Id<PracticeTheme>? theme) =>
        Navigation.NavigateTo($"/audits/{Slug}/board{(theme is { } id ? $"?theme={id}" : "")}", replace: true);

    internal async Task<bool> DoAsync(Task<Result> doing) => Snackbar.Say(await doing);

    internal Task PutAsync(Id<Card> card, Id<PracticeTheme>? theme, Id<Card>? before) =>
        DoAsync(Actions.MoveCard.RunAsync(new(Guid.CreateVersion7(), Audit, card, theme, before), Me));

    private void Narrow(BoardFilter filter) => _filter = filter;

    private Task<bool> UndoAsync() => DoAsync(Actions.Undo.RunAsync(new(Guid.CreateVersion7(), Audit), Me));

    private async Task SeenAsync()
    {
        if (await DoAsync(Actions.LookedAt.RunAsync(new(Audit, SeenUpTo), Me)))
            await LoadAsync(CancellationToken.None);
    }

    private DateTimeOffset SeenUpTo => Board.AllCards.Select(c => c.At).DefaultIfEmpty(Clock.GetUtcNow()).Max();

    public async ValueTask DisposeAsync()
    {
        Dispose();
        // Whoever has had the board before them has seen what was on it; a page that was only prepared has shown it to nobody.
        if (_row is not null && RendererInfo.IsInteractive)
            await Actions.LookedAt.RunAsync(new(Audit, SeenUpTo), Me);
        if (_module is not null)
            await _module.DisposeAsync();
    }
}
