using AuditDay.Core.Access;
using AuditDay.Core.Briefing;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.Briefing;

public partial class BriefingUses
{
    private Guid _operation = Guid.CreateVersion7();
    private string _team = "";
    private string _plan = "";
    private DateOnly _on;
    private string? _no;

    [Parameter, EditorRequired] public Id<Audit> Audit { get; set; }
    [Parameter, EditorRequired] public required UsesOfBriefing.View View { get; set; }
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required BriefingChanges Changes { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    protected override void OnInitialized() => _on = Clock.Today();

    private async Task RecordAsync()
    {
        var recorded = await Changes.Record.RunAsync(new(_operation, Audit, new(_team, _on, _plan)), Me);
        _no = recorded.Refusal?.Sentence;
        if (_no is not null)
            return;

        (_operation, _team, _plan) = (Guid.CreateVersion7(), "", "");
        Snackbar.Add("Recorded. Thank you: this is how the partnership knows that it was worth writing.", Severity.Normal);
    }
}
