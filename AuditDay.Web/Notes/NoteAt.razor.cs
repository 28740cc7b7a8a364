using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Notes;

public partial class NoteAt
{
    private FindText.Command? _found;
    private Id<LiveText>? _text;
    private string? _whyNot;

    /// <summary>Where the text stands.</summary>
    [Parameter, EditorRequired] public required FindText.Command At { get; set; }

    [Parameter, EditorRequired] public required string Label { get; set; }
    [Parameter] public bool IsReportText { get; set; }
    [Parameter] public bool IsOpen { get; set; } = true;
    [Parameter] public string WhyClosed { get; set; } = "";
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required FindText FindText { get; init; }
    [Inject] public required IDialogService Dialogs { get; init; }

    protected override async Task OnParametersSetAsync()
    {
        if (_found == At)
            return;

        _found = At;
        var found = await FindText.RunAsync(At, Me);
        (_text, _whyNot) = (found.IsDone ? found.Value : null, found.Refusal?.Sentence);
    }
}
