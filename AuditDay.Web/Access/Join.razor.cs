using AuditDay.Core.Access;
using AuditDay.Core.Storage;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Web.Access;

/// <summary>Where a mailed link leads: whoever it is for chooses a password, and has joined.</summary>
public partial class Join
{
    private string? _address;
    private bool _isSet;
    private string _whyNot = "";

    [Inject] public required Partnership Partnership { get; init; }
    [Inject] internal JoinLinks JoinLinks { get; init; } = null!;
    [Inject] public required JoinPartnership JoinPartnership { get; init; }
    [Inject] public required IStore Store { get; init; }

    [Parameter] public string Token { get; set; } = "";
    [SupplyParameterFromForm] public string? Password { get; set; }

    protected override async Task OnInitializedAsync() => _address = await JoinLinks.AddressOfAsync(Token);

    private async Task SetAsync()
    {
        var used = await JoinLinks.UseAsync(Token, Password ?? "");
        (_isSet, _whyNot) = (used.Member is not null, used.WhyNot);
        if (used.Member is not { } id)
            return;

        await using var db = Store.Read();
        await JoinPartnership.RunAsync(await db.Members.AsNoTracking().SingleAsync(m => m.Id == id));
    }
}
