using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using AuditDay.Core.Returns.Word;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;

namespace AuditDay.Web.Returns;

/// <summary>An author or lead takes a return to Word and back. The file waits here until its answers are confirmed, and goes with the page.</summary>
public partial class WordPage
{
    private static readonly Refusal NotArrived = new("word.not-arrived", "The file did not arrive in one piece. Choose it again; if it happens twice, copy it to this computer first.");

    private WordDesk.Row? _desk;
    private WordDecisions? _decisions;
    private byte[] _file = [];
    private Guid _operation;
    private string? _refusal;
    private int? _saved;
    private int _chosen;
    private bool _isBusy;

    [Parameter] public Guid ReturnId { get; set; }

    [Inject] public required WordDesk WordDesk { get; init; }
    [Inject] public required ReadWord ReadWord { get; init; }
    [Inject] public required ImportWord ImportWord { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.Of(Id);

    protected override object LoadFor => ReturnId;

    private Id<AgencyReturn> Id => new(ReturnId);

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _desk = await WordDesk.RunAsync(Id, Me, ct);
        if (_desk is null)
            SayNotFound();
        else if (_decisions is { } decisions && await ReadWord.RunAsync(new(Id, _file), Me, ct) is { IsDone: true, Value: { } preview })
            decisions.Follow(preview);
    }

    private async Task ChooseAsync(InputFileChangeEventArgs chosen)
    {
        (_refusal, _isBusy) = (null, true);
        var refusal = chosen.File.Size > WordFile.Largest ? WordRefusals.TooLarge : await ReceiveAsync(chosen.File) ?? await PreviewAsync();
        // A new field, so that the same file can be chosen again after it was mended.
        (_refusal, _isBusy, _chosen) = (refusal?.Sentence, false, _chosen + 1);
    }

    private async Task<Refusal?> ReceiveAsync(IBrowserFile file)
    {
        try
        {
            using var content = new MemoryStream();
            await using var stream = file.OpenReadStream(WordFile.Largest);
            await stream.CopyToAsync(content);
            _file = content.ToArray();
            return null;
        }
        catch (Exception e) when (e is IOException or JSException or TimeoutException or OperationCanceledException)
        {
            return NotArrived;
        }
    }

    private async Task<Refusal?> PreviewAsync()
    {
        var read = await ReadWord.RunAsync(new(Id, _file), Me);
        if (read is { IsDone: true, Value: { } preview })
            (_decisions, _operation) = (new WordDecisions(preview), Guid.NewGuid());
        return read.Refusal;
    }

    private async Task SaveAsync()
    {
        if (_isBusy || _decisions is not { } decisions)
            return;
        if (decisions.StillOpen > 0)
        {
            _refusal = WordRefusals.NotDecided.Sentence;
            return;
        }

        _isBusy = true;
        var saved = await ImportWord.RunAsync(new(_operation, Id, _file, decisions.Parts(), decisions.LeftOutCount), Me);
        if (saved.IsDone)
            StartAgain();
        else if (await ReadWord.RunAsync(new(Id, _file), Me) is { IsDone: true, Value: { } preview })
            decisions.Follow(preview);
        (_saved, _refusal, _isBusy) = (saved.IsDone ? saved.Value : null, saved.Refusal?.Sentence, false);
        if (saved.IsDone)
            _desk = await WordDesk.RunAsync(Id, Me);
    }

    private void StartAgain() => (_decisions, _file, _refusal, _saved) = (null, [], null, null);
}
