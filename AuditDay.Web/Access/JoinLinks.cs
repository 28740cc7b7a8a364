using System.Text;
using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Outbox;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;

namespace AuditDay.Web.Access;

/// <summary>
/// Links with which someone sets their first password, or a new one. Made from Identity's reset token:
/// single use, because setting a password changes the stamp it was made from, and bound to the account.
/// </summary>
internal sealed class JoinLinks(UserManager<Account> accounts, PublicAddress address)
{
    /// <summary>Makes the member's account if there is none, and a token for it.</summary>
    public async Task<string> MakeAsync(Id<Member> member, string email)
    {
        var account = await accounts.FindByEmailAsync(email);
        if (account is null)
        {
            account = new Account { Id = Guid.CreateVersion7(), MemberId = member.Value, UserName = email, Email = email, EmailConfirmed = true };
            var made = await accounts.CreateAsync(account);
            if (!made.Succeeded)
                throw new InvalidOperationException(string.Join(' ', made.Errors.Select(e => e.Description)));
        }

        var reset = await accounts.GeneratePasswordResetTokenAsync(account);
        return WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes($"{account.Id:N}.{reset}"));
    }

    public string Address(string token) => address.Of($"/join/{token}");

    /// <summary>Null where the password is set; else what to do about it.</summary>
    public async Task<string?> UseAsync(string token, string password)
    {
        if (await FindAsync(token) is not { } found)
            return "This link has been used, or it is too old. Ask for a new one under “Forgotten your password?”.";

        var set = await accounts.ResetPasswordAsync(found.Account, found.Reset, password);
        if (set.Succeeded)
        {
            await accounts.SetLockoutEndDateAsync(found.Account, null);
            return null;
        }
        return set.Errors.Any(e => e.Code == "InvalidToken")
            ? "This link has been used, or it is too old. Ask for a new one under “Forgotten your password?”."
            : string.Join(' ', set.Errors.Select(e => e.Description));
    }

    private async Task<(Account Account, string Reset)?> FindAsync(string token)
    {
        try
        {
            var parts = Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(token)).Split('.', 2);
            return parts.Length == 2 && await accounts.FindByIdAsync(parts[0]) is { } account ? (account, parts[1]) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
