using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Cases;

/// <summary>What cannot wait, and which agency acts; it goes straight to them.</summary>
public partial class ConcernForm
{
    private readonly Guid _operation = Guid.CreateVersion7();
    private string _case = "";
    private string _agency = "";
    private string _words = "";
    private string? _said;

    /// <summary>Where this member reads: one case, or several to choose from.</summary>
    [Parameter, EditorRequired] public required IReadOnlyList<WhereConcernsAreRaised.Row> Places { get; set; }

    /// <summary>Also used in a dialog, which stands outside the page's cascade.</summary>
    [Parameter, EditorRequired] public required Member Me { get; set; }

    /// <summary>With the sentence that says what has happened.</summary>
    [Parameter] public EventCallback<string> OnRaised { get; set; }
    [Parameter] public EventCallback OnCancel { get; set; }

    [Inject] public required RaiseConcern RaiseConcern { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }

    private WhereConcernsAreRaised.Row Place => Places.FirstOrDefault(p => p.Case.Value.ToString() == _case) ?? Places[0];

    private async Task RaiseAsync()
    {
        if (Place.Agencies.FirstOrDefault(a => a.Id.Value.ToString() == _agency) is not { } agency)
        {
            _said = "Choose the agency that has to act.";
            return;
        }

        var raised = await RaiseConcern.RunAsync(new(_operation, Place.Case, agency.Id, _words), Me);
        _said = raised.Refusal?.Sentence;
        if (raised.IsDone)
            await OnRaised.InvokeAsync($"✓ {agency.Name} and the partnership team were told at {Clock.GetLocalNow():HH:mm}. They take it from here; you have done your part.");
    }
}
