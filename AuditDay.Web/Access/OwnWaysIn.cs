using System.Buffers.Text;
using AuditDay.Core.Access;
using AuditDay.Core.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Web.Access;

/// <summary>What one signs in with oneself. There is no way to ask it about anybody else.</summary>
public sealed class OwnWaysIn(IStore store)
{
    public sealed record Passkey(string Id, string Name, DateTimeOffset AddedAt);

    public sealed record View(bool HasPassword, bool HasAuthenticator, IReadOnlyList<Passkey> Passkeys)
    {
        public bool HasOneWayIn => !HasPassword && Passkeys.Count == 1;
    }

    public async Task<View> RunAsync(Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        var account = await db.Set<Account>().AsNoTracking().Where(a => a.MemberId == by.Id.Value)
            .Select(a => new { a.Id, HasPassword = a.PasswordHash != null, a.TwoFactorEnabled }).FirstOrDefaultAsync(ct);
        if (account is null)
            return new View(false, false, []);

        var passkeys = await db.Set<IdentityUserPasskey<Guid>>().AsNoTracking().Where(p => p.UserId == account.Id).ToListAsync(ct);
        return new View(account.HasPassword, account.TwoFactorEnabled, [.. passkeys
            .OrderBy(p => p.Data.CreatedAt)
            .Select(p => new Passkey(Base64Url.EncodeToString(p.CredentialId), p.Data.Name ?? "Passkey", p.Data.CreatedAt))]);
    }
}
