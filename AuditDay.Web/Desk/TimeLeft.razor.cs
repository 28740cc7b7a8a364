using AuditDay.Web.Live;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace AuditDay.Web.Desk;

/// <summary>The timer as everyone sees it. It is reckoned from a stored instant and the server's clock: neither a restart nor a sleeping laptop bends it.</summary>
public sealed partial class TimeLeft : IAsyncDisposable
{
    private ElementReference _root;
    private BrowserModule? _module;

    [Parameter, EditorRequired] public DateTimeOffset EndsAt { get; set; }

    [Inject] public required TimeProvider Clock { get; init; }
    [Inject] public required IJSRuntime Script { get; init; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;

        _module = new BrowserModule(Script, "time-left");
        await _module.BindAsync(_root, DotNetObjectReference.Create(new ServerClock(Clock)));
    }

    public ValueTask DisposeAsync() => _module?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>Tells the browser what time it is here: its own clock may be minutes off.</summary>
    public sealed class ServerClock(TimeProvider clock)
    {
        [JSInvokable]
        public long Now() => clock.GetUtcNow().ToUnixTimeMilliseconds();
    }
}
