using AuditDay.Core.Outbox;
using AuditDay.Core.Storage;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Web.Access;

public partial class Forgot
{
    // Longer than it takes to write a mail.
    private static readonly TimeSpan Evenly = TimeSpan.FromMilliseconds(400);

    private bool _isSent;

    [Inject] public required Partnership Partnership { get; init; }
    [Inject] internal JoinLinks JoinLinks { get; init; } = null!;
    [Inject] public required WriteMail WriteMail { get; init; }
    [Inject] public required IStore Store { get; init; }

    [SupplyParameterFromForm] public string? Address { get; set; }

    // The page says the same whether the address is known or not, and after the same time.
    private async Task SendAsync()
    {
        _isSent = true;
        await Task.WhenAll(SendIfKnownAsync(), Task.Delay(Evenly));
    }

    private async Task SendIfKnownAsync()
    {
        var email = (Address ?? "").Trim().ToLowerInvariant();
        await using var db = Store.Read();
        if (await db.Members.AsNoTracking().FirstOrDefaultAsync(m => m.Email == email && !m.IsDisabled) is not { } member)
            return;

        var link = JoinLinks.Address(await JoinLinks.MakeAsync(member.Id, member.Email));
        await WriteMail.RunAsync(new("Your new password", $"Open this link to choose a new password. It works once, within 72 hours.\n\n{link}\n\nIf you did not ask for it, you need do nothing."), member);
    }
}
