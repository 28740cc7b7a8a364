using AuditDay.Core.Journal;
using AuditDay.Web.Live;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace AuditDay.Tests.Live;

/// <summary>A live component that shows how often it has read.</summary>
public sealed class Counting : LiveComponent
{
    private int _loads;

    [Parameter] public Topic? Watched { get; set; }

    /// <summary>Held back until let go, to stand in for a slow read.</summary>
    [Parameter] public Task Read { get; set; } = Task.CompletedTask;

    public int Loads => _loads;

    public List<int> NewsAtOnce { get; } = [];

    protected override Topic? Topic => Watched;

    protected override async Task LoadAsync(CancellationToken ct)
    {
        Interlocked.Increment(ref _loads);
        await Read.WaitAsync(ct);
    }

    protected override Task LoadMovedAsync(IReadOnlyList<News> news, CancellationToken ct)
    {
        lock (NewsAtOnce)
            NewsAtOnce.Add(news.Count);
        return LoadAsync(ct);
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, $"read {_loads}");
}
