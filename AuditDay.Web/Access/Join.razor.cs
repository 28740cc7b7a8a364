using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Access;

public partial class Join
{
    private bool _isSet;
    private string? _whyNot;

    [Inject] public required Partnership Partnership { get; init; }
    [Inject] internal JoinLinks JoinLinks { get; init; } = null!;

    [Parameter] public string Token { get; set; } = "";
    [SupplyParameterFromForm] public string? Password { get; set; }

    private async Task SetAsync()
    {
        _whyNot = await JoinLinks.UseAsync(Token, Password ?? "");
        _isSet = _whyNot is null;
    }
}
