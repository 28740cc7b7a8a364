using AuditDay.Core.Access;
using AuditDay.Core.Journal;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Live;

/// <summary>
/// A component that watches a topic and reads again when it moves: at once on the first fact, then at most once a
/// breath. It leaves when it goes. What it may see is asked by each read, so that a right that ends empties it.
/// </summary>
public abstract class LiveComponent : ComponentBase, IDisposable
{
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(100);

    private readonly CancellationTokenSource _left = new();
    private readonly SemaphoreSlim _turn = new(1);
    private readonly Lock _guard = new();
    private readonly List<News> _unread = [];
    private readonly List<IDisposable> _watches = [];
    private IReadOnlyList<Topic> _watched = [];
    private object? _loadedFor;
    private bool _isLoaded;
    private bool _isReloading;

    [Inject] public required LiveFeed Feed { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }
    [Inject] public required Trail Trail { get; init; }

    [CascadingParameter] public required Member Me { get; set; }

    /// <summary>What to watch; null while it is not known yet.</summary>
    protected abstract Topic? Topic { get; }

    /// <summary>Further topics that move what is shown, such as the audit of a case.</summary>
    protected virtual IEnumerable<Topic> AlsoWatched => [];

    /// <summary>What else decides over what is read; a render that changes neither reads nothing.</summary>
    protected virtual object? LoadFor => null;

    /// <summary>Reads everything that is shown.</summary>
    protected abstract Task LoadAsync(CancellationToken ct);

    /// <summary>Reads what moved; where a component knows how to read less than all, it says so here.</summary>
    protected virtual Task LoadMovedAsync(IReadOnlyList<News> news, CancellationToken ct) => LoadAsync(ct);

    protected override async Task OnParametersSetAsync()
    {
        if (_isLoaded && _watched.SequenceEqual(Wanted) && Equals(_loadedFor, LoadFor))
            return;

        (_isLoaded, _loadedFor) = (true, LoadFor);
        // Watch before loading: a fact that lands in between is then seen twice, never missed.
        WatchTopics();
        await InTurnAsync(() => LoadAsync(_left.Token));
        // A page that learns from its first read what to watch reads once more, for the same reason.
        if (WatchTopics())
            await InTurnAsync(() => LoadAsync(_left.Token));
    }

    /// <summary>Something outside the facts says that what is shown is of an earlier moment.</summary>
    protected Task RereadAsync() => InvokeAsync(async () =>
    {
        await InTurnAsync(() => LoadAsync(_left.Token));
        StateHasChanged();
    });

    /// <summary>What is not there and what is not ours look the same.</summary>
    protected void SayNotFound()
    {
        Trail.Refused(Me.Id, RefusedAddress.PartsOf(Navigation.ToBaseRelativePath(Navigation.Uri)));
        Navigation.NotFound();
    }

    public void Dispose()
    {
        Unwatch();
        _left.Cancel();
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }

    // A member who is disabled loses every screen, whatever it shows.
    private IReadOnlyList<Topic> Wanted => Topic is { } topic ? [topic, .. AlsoWatched, Core.Journal.Topic.Of(Me.Id)] : [];

    private bool WatchTopics()
    {
        var wanted = Wanted;
        if (_watched.SequenceEqual(wanted))
            return false;

        Unwatch();
        _watched = wanted;
        // Prerendering is over before anything moves, and nobody would dispose its watches.
        if (RendererInfo.IsInteractive)
            _watches.AddRange(wanted.Select(topic => Feed.Watch(topic, Heard)));
        return RendererInfo.IsInteractive;
    }

    private void Unwatch()
    {
        _watches.ForEach(watch => watch.Dispose());
        _watches.Clear();
    }

    // On the writer's thread: take a note and leave.
    private void Heard(News news)
    {
        lock (_guard)
        {
            _unread.Add(news);
            if (_isReloading)
                return;
            _isReloading = true;
        }
        _ = Task.Run(() => InvokeAsync(ReloadWhileMovingAsync));
    }

    private async Task ReloadWhileMovingAsync()
    {
        try
        {
            while (TakeUnread() is { Count: > 0 } news)
            {
                await InTurnAsync(() => news.Exists(n => n.Fact is IEndsRights) ? LoadAsync(_left.Token) : LoadMovedAsync(news, _left.Token));
                StateHasChanged();
                await Task.Delay(Breath, Clock, _left.Token);
            }
        }
        catch (OperationCanceledException) when (_left.IsCancellationRequested)
        {
        }
        catch (Exception e)
        {
            await DispatchExceptionAsync(e);
        }
    }

    private List<News> TakeUnread()
    {
        lock (_guard)
        {
            List<News> taken = [.. _unread];
            _unread.Clear();
            _isReloading = taken.Count > 0;
            return taken;
        }
    }

    // One read at a time, so that an old one never lands on a newer one.
    private async Task InTurnAsync(Func<Task> read)
    {
        await _turn.WaitAsync(_left.Token);
        try
        {
            await read();
        }
        finally
        {
            _turn.Release();
        }
    }
}
