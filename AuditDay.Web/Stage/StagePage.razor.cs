using AuditDay.Core.Journal;
using AuditDay.Core.Programme;
using AuditDay.Core.Stage;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace AuditDay.Web.Stage;

/// <summary>The projector: where the day stands, and the one thing that the facilitator chose to show. No names, no case text.</summary>
public sealed partial class StagePage : IAsyncDisposable
{
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(20);

    private StageNow.Row? _stage;
    private ElementReference _root;
    private StageModule? _module;
    private ITimer? _minutes;

    [Parameter] public string Slug { get; set; } = "";

    [Inject] public required StageNow StageNow { get; init; }
    [Inject] public required IJSRuntime Script { get; init; }

    protected override Topic? Topic => _stage is { } stage ? Core.Journal.Topic.Of(stage.Audit) : null;

    protected override IEnumerable<Topic> AlsoWatched =>
        _stage is { } stage ? [Core.Journal.Topic.OfStage(stage.Audit), Core.Journal.Topic.OfDay(stage.Audit)] : [];

    protected override object LoadFor => Slug;

    private (AgendaItem? Now, AgendaItem? Next) Agenda =>
        AgendaNow.Of(_stage!.Agenda, _stage.Phase, TimeOnly.FromDateTime(Clock.GetLocalNow().DateTime));

    protected override async Task LoadAsync(CancellationToken ct)
    {
        var (before, now) = (_stage, await StageNow.RunAsync(Slug, Me, ct));
        _stage = now;
        // A screen that is sent away while it shows something asks for a code again; nobody may be there to press anything.
        if (now is null && before is not null)
            Navigation.NavigateTo("/stage?ended=yes", forceLoad: true);
        else if (now is null)
            SayNotFound();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_stage is null || _module is not null || !RendererInfo.IsInteractive)
            return;

        // "Now" and "next" move with the time, though no fact says so.
        _minutes = Clock.CreateTimer(_ => InvokeAsync(StateHasChanged), null, Often, Often);
        _module = new StageModule(Script, async () => await StageNow.RunAsync(Slug, Me) is not null);
        await _module.BindAsync(_root);
    }

    private static string Line(AgendaItem? item) => item is null ? "–" : $"{item.Start:HH:mm} {item.Title}";

    public async ValueTask DisposeAsync()
    {
        Dispose();
        if (_minutes is not null)
            await _minutes.DisposeAsync();
        if (_module is not null)
            await _module.DisposeAsync();
    }
}
