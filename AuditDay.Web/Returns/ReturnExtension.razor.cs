using AuditDay.Core.Access;
using AuditDay.Core.Returns;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Returns;

public partial class ReturnExtension
{
    [Parameter, EditorRequired] public required ReturnCover.Row Cover { get; set; }
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required AskForExtension AskForExtension { get; init; }
}
