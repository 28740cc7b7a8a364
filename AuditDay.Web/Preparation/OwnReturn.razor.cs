using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.Preparation;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Preparation;

/// <summary>The practitioner's own agency's accepted return, to read. It is fetched when it is opened.</summary>
public partial class OwnReturn
{
    private bool _isOpen;
    private CaseToRead.Row? _case;

    [Parameter, EditorRequired] public required MyPreparation.View Mine { get; set; }
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required CaseToRead CaseToRead { get; init; }

    private async Task ToggleAsync()
    {
        _isOpen = !_isOpen;
        // To read, never to mark: whoever is of a pair as well does that in their workspace.
        if (_isOpen && Mine.Return is not null && await CaseToRead.RunAsync(Mine.Case, Me) is { } auditCase)
            _case = auditCase with { IsPair = false };
    }
}
