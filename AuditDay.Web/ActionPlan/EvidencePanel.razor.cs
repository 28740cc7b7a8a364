using AuditDay.Core.Access;
using AuditDay.Core.ActionPlan;
using AuditDay.Core.Kernel;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;
using MudBlazor;

namespace AuditDay.Web.ActionPlan;

/// <summary>The files of an action. A chosen file is looked at before it is attached, and waits here while its title is written.</summary>
public partial class EvidencePanel
{
    private const string NotArrived = "The file did not arrive in one piece. Choose it again; if it happens twice, copy it to this computer first.";

    private string _title = "";
    private string _name = "";
    private byte[]? _content;
    private Guid _operation;
    private Id<ActionEvidence>? _removing;
    private string? _refusal;
    private bool _isBusy;
    private int _chosen;

    [Parameter, EditorRequired] public required ActionToRead.Row Action { get; set; }
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required EvidenceSteps Steps { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    private bool MayAttach => Action.MayUpdate && Action.Action.State is > ActionState.Proposed and < ActionState.Verified;

    private async Task ChooseAsync(InputFileChangeEventArgs chosen)
    {
        (_refusal, _isBusy, _content) = (null, true, null);
        _refusal = chosen.File.Size > ActionEvidence.Largest ? ActionRefusals.FileTooLarge.Sentence : await ReceiveAsync(chosen.File);
        _isBusy = false;
        // A new field, so that the same file can be chosen again after it was mended.
        if (_refusal is not null)
            _chosen++;
        // Whoever wrote the title first has nothing more to say.
        else if (_title.Trim().Length > 0)
            await AttachAsync();
    }

    private async Task<string?> ReceiveAsync(IBrowserFile file)
    {
        try
        {
            using var content = new MemoryStream();
            await using var stream = file.OpenReadStream(ActionEvidence.Largest);
            await stream.CopyToAsync(content);
            var bytes = content.ToArray();
            if (EvidenceTypes.Of(file.Name, bytes).Refusal is { } no)
                return no.Sentence;

            (_name, _content, _operation) = (file.Name, bytes, Guid.CreateVersion7());
            return null;
        }
        catch (Exception e) when (e is IOException or JSException or TimeoutException or OperationCanceledException)
        {
            return NotArrived;
        }
    }

    private async Task AttachAsync()
    {
        if (_content is not { } content || _isBusy)
            return;

        _isBusy = true;
        var attached = await Steps.Attach.RunAsync(new(_operation, Action.Action.Id, _title, _name, content), Me);
        (_isBusy, _refusal) = (false, attached.Refusal?.Sentence);
        if (attached.IsDone)
            (_content, _title, _name, _chosen) = (null, "", "", _chosen + 1);
    }

    private async Task RemoveAsync(ActionToRead.FileRow file)
    {
        if (Snackbar.Say(await Steps.Remove.RunAsync(new(Action.Action.Id, file.Id), Me)))
            _removing = null;
    }

    private static string Size(int bytes) => bytes < 1024 * 1024 ? $"{Math.Max(1, bytes / 1024)} kB" : $"{bytes / (1024.0 * 1024):0.0} MB";
}
