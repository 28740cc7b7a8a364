using AuditDay.Core.Outbox;
using AuditDay.Core.Storage;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Web.Access;

public partial class Forgot
{
    private bool _isSent;

    [Inject] public required Partnership Partnership { get; init; }
    [Inject] internal JoinLinks JoinLinks { get; init; } = null!;
    [Inject] public required WriteMail WriteMail { get; init; }
    [Inject] public required IStore Store { get; init; }

    [SupplyParameterFromForm] public string? Address { get; set; }

    // The page says the same whether the address is known or not.
    private async Task SendAsync()
    {
        _isSent = true;
        var email = (Address ?? "").Trim().ToLowerInvariant();
        await using var db = Store.Read();
        if (await db.Members.AsNoTracking().FirstOrDefaultAsync(m => m.Email == email && !m.IsDisabled) is not { } member)
            return;

        var link = JoinLinks.Address(await JoinLinks.MakeAsync(member.Id, member.Email));
        await WriteMail.RunAsync(new("Your new password", $"Open this link to choose a new password. It works once, within 72 hours.\n\n{link}\n\nIf you did not ask for it, you need do nothing."), member);
    }
}
