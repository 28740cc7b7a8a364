using AuditDay.Core.Access;
using AuditDay.Core.Export;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Notes;

/// <summary>Hears that a text moved, never its words; it reads them through its reader's own access check, at once and then once a breath.</summary>
public sealed partial class NotePreview : IDisposable
{
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(400);

    private readonly CancellationTokenSource _left = new();
    private readonly MarkdownAsWritten _written = new();
    private IDisposable? _watch;
    private Id<LiveText>? _watched;
    private int _version;
    private int _heard;
    private int _isFollowing;
    private bool _isRead;

    [Parameter, EditorRequired] public Id<LiveText> Text { get; set; }

    /// <summary>What the page has read already.</summary>
    [Parameter] public TextWords? Start { get; set; }

    /// <summary>Said while nobody has written anything.</summary>
    [Parameter] public string Empty { get; set; } = "Nothing written yet.";

    /// <summary>The first words came, or the last went.</summary>
    [Parameter] public EventCallback OnCameOrWent { get; set; }

    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required ReadText ReadText { get; init; }
    [Inject] public required OpenTexts OpenTexts { get; init; }
    [Inject] public required TextFeed Feed { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }

    protected override async Task OnParametersSetAsync()
    {
        if (_watched == Text)
            return;

        (_watched, _heard, _isRead) = (Text, 0, false);
        _watch?.Dispose();
        // Watch before reading: what lands in between is then seen twice, never missed.
        if (RendererInfo.IsInteractive)
            _watch = Feed.Watch(Text, Heard);
        if (Start is { } start && start.Text == Text && !(OpenTexts.HeadOf(Text) > start.Version))
            Show(start.Version, start.Words);
        else
            await ReadAsync();
    }

    public void Dispose()
    {
        _watch?.Dispose();
        _left.Cancel();
    }

    // On the writer's thread: take a note and leave.
    private void Heard(int version)
    {
        Volatile.Write(ref _heard, version);
        if (Interlocked.Exchange(ref _isFollowing, 1) == 0)
            _ = Task.Run(() => InvokeAsync(FollowAsync));
    }

    private async Task FollowAsync()
    {
        try
        {
            do
            {
                while (_version < Volatile.Read(ref _heard))
                {
                    await ReadAsync();
                    StateHasChanged();
                    await Task.Delay(Breath, Clock, _left.Token);
                }
                Volatile.Write(ref _isFollowing, 0);
            }
            while (_version < Volatile.Read(ref _heard) && Interlocked.Exchange(ref _isFollowing, 1) == 0);
        }
        catch (OperationCanceledException) when (_left.IsCancellationRequested)
        {
        }
        catch (Exception e)
        {
            await DispatchExceptionAsync(e);
        }
    }

    private async Task ReadAsync()
    {
        var read = await ReadText.RunAsync(Text, Me, _left.Token);
        var had = _written.Blocks.Count > 0;
        var isFirst = !_isRead;
        if (read is { IsDone: true, Value: { } opened })
            Show(opened.Version, opened.Text);
        // Whoever may no longer read it sees none of it.
        else
            Show(int.MaxValue, read.Refusal == NoteRefusals.Damaged ? NoteRefusals.Damaged.Sentence : "");
        if (!isFirst && had != _written.Blocks.Count > 0)
            await OnCameOrWent.InvokeAsync();
    }

    private void Show(int version, string words)
    {
        (_version, _isRead) = (version, true);
        _written.Become(words);
    }
}
