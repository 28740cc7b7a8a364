using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Access;

public partial class PasskeyRow
{
    private string? _does;

    [Parameter, EditorRequired] public required OwnWaysIn.Passkey Passkey { get; set; }

    /// <summary>There is no other passkey and no password: it stays until there is.</summary>
    [Parameter] public bool IsLastWayIn { get; set; }

    [Inject] public required TimeProvider Clock { get; init; }

    private string NameId => $"name-{Passkey.Id}";

    private void Leave() => _does = null;
}
