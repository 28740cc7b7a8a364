using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace AuditDay.Web.AuditTools;

/// <summary>The three beginnings of a tool: from scratch, as a copy, from a file.</summary>
public partial class NewTool
{
    private string _title = "";
    private string _from = "";
    private string? _refusal;

    [Parameter, EditorRequired] public required IReadOnlyList<ToolsOfPartnership.Row> Tools { get; set; }
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required StartAuditTool Start { get; init; }
    [Inject] public required ImportAuditTool Import { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }

    private async Task StartAsync() =>
        Open(await Start.RunAsync(new(_title, Guid.TryParse(_from, out var from) ? new Id<AuditTool>(from) : null), Me));

    private async Task ImportAsync(InputFileChangeEventArgs e)
    {
        if (e.File.Size > ToolFile.MostBytes)
        {
            _refusal = ToolFileRefusals.TooLarge.Sentence;
            return;
        }

        using var read = new MemoryStream();
        await using (var stream = e.File.OpenReadStream(ToolFile.MostBytes))
            await stream.CopyToAsync(read);
        Open(await Import.RunAsync(new(read.ToArray()), Me));
    }

    private void Open(Result<Id<AuditTool>> drafted)
    {
        _refusal = drafted.Refusal?.Sentence;
        if (drafted.IsDone)
            Navigation.NavigateTo($"tools/{drafted.Value}");
    }
}
