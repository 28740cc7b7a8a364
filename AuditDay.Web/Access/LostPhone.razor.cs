using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Access;

public partial class LostPhone
{
    private bool _isDone;
    private string? _said;

    [Parameter, EditorRequired] public Id<Member> Person { get; set; }
    [Parameter, EditorRequired] public required Member Me { get; set; }

    [Inject] public required TakeOffAuthenticator TakeOffAuthenticator { get; init; }

    private async Task TakeOffAsync()
    {
        var taken = await TakeOffAuthenticator.RunAsync(Person, Me);
        (_isDone, _said) = (taken.IsDone, taken.Refusal?.Sentence);
    }
}
