using System.Text;
using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Outbox;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Web.Access;

/// <summary>
/// Links with which someone sets their first password, or a new one. Made from Identity's reset token:
/// single use, because setting a password changes the stamp it was made from, and bound to the account and its address.
/// </summary>
internal sealed class JoinLinks(UserManager<Account> accounts, PublicAddress address)
{
    private const string TooLate = "This link has been used, or it is too old.";

    /// <param name="Member">Whose password was set; none where it was not.</param>
    /// <param name="WhyNot">What to do about it; empty where it is set.</param>
    public sealed record Used(Id<Member>? Member, string WhyNot);

    /// <summary>Makes the member's account if there is none, and a token for it.</summary>
    public async Task<string> MakeAsync(Id<Member> member, string email) => await MakeAsync(await AccountOfAsync(member, email));

    /// <summary>As <see cref="MakeAsync(Id{Member}, string)"/>; links that were sent before stop working.</summary>
    public async Task<string> MakeAnewAsync(Id<Member> member, string email)
    {
        var account = await AccountOfAsync(member, email);
        await accounts.UpdateSecurityStampAsync(account);
        return await MakeAsync(account);
    }

    public string Address(string token) => address.Of($"/join/{token}");

    /// <summary>The address that a link is for; null where the link is used, too old, or none.</summary>
    public async Task<string?> AddressOfAsync(string token)
    {
        if (await FindAsync(token) is not { } found)
            return null;

        var isGood = await accounts.VerifyUserTokenAsync(
            found.Account, accounts.Options.Tokens.PasswordResetTokenProvider, UserManager<Account>.ResetPasswordTokenPurpose, found.Reset);
        return isGood ? found.Account.Email : null;
    }

    public async Task<Used> UseAsync(string token, string password)
    {
        if (await FindAsync(token) is not { } found)
            return new Used(null, TooLate);

        var set = await accounts.ResetPasswordAsync(found.Account, found.Reset, password);
        if (!set.Succeeded)
            return new Used(null, set.Errors.Any(e => e.Code == "InvalidToken") ? TooLate : string.Join(' ', set.Errors.Select(e => e.Description)));

        await accounts.SetLockoutEndDateAsync(found.Account, null);
        return new Used(new Id<Member>(found.Account.MemberId), "");
    }

    private async Task<string> MakeAsync(Account account) =>
        WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes($"{account.Id:N}.{await accounts.GeneratePasswordResetTokenAsync(account)}"));

    private async Task<Account> AccountOfAsync(Id<Member> member, string email)
    {
        if (await accounts.Users.FirstOrDefaultAsync(a => a.MemberId == member.Value) is { } known)
            return known;

        var account = new Account { Id = Guid.CreateVersion7(), MemberId = member.Value, UserName = email, Email = email, EmailConfirmed = true };
        var made = await accounts.CreateAsync(account);
        return made.Succeeded ? account : throw new InvalidOperationException(string.Join(' ', made.Errors.Select(e => e.Description)));
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
