using AuditDay.Core.Access;
using AuditDay.Core.Returns;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Returns;

/// <summary>Open only until something is written.</summary>
public partial class NoInvolvementForm
{
    [Parameter, EditorRequired] public required ReturnCover.Row Cover { get; set; }
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required DeclareNoInvolvement DeclareNoInvolvement { get; init; }
}
