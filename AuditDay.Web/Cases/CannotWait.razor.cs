using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.Cases;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Cases;

public partial class CannotWait
{
    private bool _isOpen;
    private string _agency = "";
    private string _words = "";
    private string? _said;
    private string _done = "";
    private Guid _operation = Guid.CreateVersion7();

    [Parameter, EditorRequired] public required CaseToRead.Row Case { get; set; }
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required RaiseConcern RaiseConcern { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }

    private async Task RaiseAsync()
    {
        if (Case.Returns.FirstOrDefault(r => r.AgencyId.Value.ToString() == _agency) is not { } agency)
        {
            _said = "Choose the agency that has to act.";
            return;
        }

        var raised = await RaiseConcern.RunAsync(new(_operation, Case.Case, agency.AgencyId, _words), Me);
        _said = raised.Refusal?.Sentence;
        if (!raised.IsDone)
            return;

        _done = $"✓ {agency.Agency} and the partnership team were told at {Clock.GetLocalNow():HH:mm}. They take it from here; you have done your part.";
        (_isOpen, _agency, _words, _operation) = (false, "", "", Guid.CreateVersion7());
    }
}
