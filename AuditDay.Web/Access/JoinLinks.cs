using System.Text;
using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Outbox;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Web.Access;

/// <summary>
/// Links with which someone gets their first way in, or a new one. They work once, within 72 hours, for the address
/// they were sent to: what they are made from (<see cref="JoinTokens"/>) changes when they are used.
/// </summary>
internal sealed class JoinLinks(UserManager<Account> accounts, SignedInMember members, PublicAddress address)
{
    private const string TooLate = "This link has been used, or it is too old.";

    /// <summary>Whom a good link is for.</summary>
    public sealed record Holder(Account Account, Member Member, string Reset);

    /// <param name="Member">Whose password was set; none where it was not.</param>
    /// <param name="WhyNot">What to do about it; empty where it is set.</param>
    public sealed record Used(Member? Member, string WhyNot);

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

    /// <summary>Null where the link is used, too old, or none; and where its person was disabled, or has another address by now.</summary>
    public async Task<Holder?> HolderAsync(string token) =>
        await FindAsync(token) is { } found
        && await accounts.VerifyUserTokenAsync(
            found.Account, accounts.Options.Tokens.PasswordResetTokenProvider, UserManager<Account>.ResetPasswordTokenPurpose, found.Reset)
        && await members.FindAsync(new Id<Member>(found.Account.MemberId)) is { } member
        && string.Equals(member.Email, found.Account.Email, StringComparison.OrdinalIgnoreCase)
            ? new Holder(found.Account, member, found.Reset)
            : null;

    public async Task<Used> UseAsync(string token, string password)
    {
        if (await HolderAsync(token) is not { } holder)
            return new Used(null, TooLate);

        var set = await accounts.ResetPasswordAsync(holder.Account, holder.Reset, password);
        if (!set.Succeeded)
            return new Used(null, set.Errors.Any(e => e.Code is "InvalidToken" or "ConcurrencyFailure") ? TooLate : WaysInRefusals.PasswordTooShort.Sentence);

        await accounts.SetLockoutEndDateAsync(holder.Account, null);
        return new Used(holder.Member, "");
    }

    /// <summary>Whoever has no password to set uses their link up before they are let in. False where somebody was quicker.</summary>
    public async Task<bool> UseUpAsync(Holder holder) =>
        (await accounts.UpdateSecurityStampAsync(holder.Account)).Succeeded
        && (await accounts.SetLockoutEndDateAsync(holder.Account, null)).Succeeded;

    private async Task<string> MakeAsync(Account account) =>
        WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes($"{account.Id:N}.{await accounts.GeneratePasswordResetTokenAsync(account)}"));

    private async Task<Account> AccountOfAsync(Id<Member> member, string email)
    {
        if (await accounts.Users.FirstOrDefaultAsync(a => a.MemberId == member.Value) is { } known)
        {
            // The account follows its member's address a moment later; a link is for the new one at once.
            if (known.Email != email)
            {
                (known.UserName, known.Email) = (email, email);
                await accounts.UpdateSecurityStampAsync(known);
            }
            return known;
        }

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
