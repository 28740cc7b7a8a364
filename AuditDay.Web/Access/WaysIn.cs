using System.Buffers.Text;
using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Web.Access;

/// <summary>Changes what a member signs in with: a password, passkeys, or both. It never leaves them without a way in.</summary>
internal sealed class WaysIn(UserManager<Account> accounts, Writer writer, WayInLetter letter, SecondFactor secondFactor)
{
    public const int MostPasskeys = 10;
    public const int LongestName = 60;

    public async Task<Refusal?> WhyNoMoreAsync(Account account) =>
        (await accounts.GetPasskeysAsync(account)).Count >= MostPasskeys ? WaysInRefusals.TooManyPasskeys : null;

    /// <param name="passkey">As the device made it, and checked.</param>
    /// <param name="device">What it is called until its owner gives it another name.</param>
    /// <param name="isJoining">By a link that was mailed to them: then they need no mail about it.</param>
    public async Task<Result> AddPasskeyAsync(Account account, Member by, UserPasskeyInfo passkey, string device, bool isJoining = false)
    {
        var known = await accounts.GetPasskeysAsync(account);
        if (known.Count >= MostPasskeys)
            return WaysInRefusals.TooManyPasskeys;

        // Two of a kind are told apart.
        passkey.Name = Enumerable.Range(1, MostPasskeys).Select(n => n == 1 ? device : $"{device} ({n})").First(name => known.All(p => p.Name != name));
        var added = await accounts.AddOrUpdatePasskeyAsync(account, passkey);
        return added.Succeeded
            ? await TellAsync(by, member => member.AddPasskey(), isJoining ? null : $"A passkey was added to your sign-in: {device}.")
            : Refusal.ChangedMeanwhile;
    }

    public Task<Result> RenamePasskeyAsync(Member by, string? id, string? name) => writer.RunAsync(by, async db =>
    {
        if (name?.Trim() is not { Length: > 0 and <= LongestName } said)
            return WaysInRefusals.NameMissing;
        if (await FindAsync(db, by, id) is not { } found)
            return Refusal.NotFound;

        found.Passkey.Data.Name = said;
        return Result.Done;
    });

    /// <summary>Decided and done inside the writer, so that two tabs do not remove the last two ways in at once.</summary>
    public Task<Result> RemovePasskeyAsync(Member by, string? id) => writer.RunAsync(by, async db =>
    {
        if (await FindAsync(db, by, id) is not { } found)
            return Refusal.NotFound;

        var isOnlyOne = !await db.Set<IdentityUserPasskey<Guid>>().AnyAsync(p => p.UserId == found.Account.Id && p.CredentialId != found.Passkey.CredentialId);
        if (isOnlyOne && found.Account.PasswordHash is null)
            return WaysInRefusals.LastWayIn;
        if (isOnlyOne && !found.Account.TwoFactorEnabled && await secondFactor.IsNeededByAsync(db, by.Id))
            return WaysInRefusals.LastSecondFactor;

        db.Remove(found.Passkey);
        db.Mails.Add(letter.To(by, "A passkey was removed from your sign-in."));
        // A new stamp: whoever is signed in elsewhere, perhaps on the device that was lost, is not any more.
        (found.Account.SecurityStamp, found.Account.ConcurrencyStamp) = (Guid.NewGuid().ToString("N"), Guid.NewGuid().ToString());
        return (await db.Members.SingleAsync(m => m.Id == by.Id)).RemovePasskey();
    });

    /// <param name="now">The password they have; not asked where there is none.</param>
    public async Task<Result> SetPasswordAsync(Account account, Member by, string? now, string? wanted)
    {
        if (await accounts.IsLockedOutAsync(account))
            return WaysInRefusals.Rests;

        if (account.PasswordHash is not null && !await accounts.CheckPasswordAsync(account, now ?? ""))
        {
            // As at sign-in: whoever sits at an open screen does not get to guess for long.
            await accounts.AccessFailedAsync(account);
            return WaysInRefusals.WrongPassword;
        }

        var set = account.PasswordHash is null
            ? await accounts.AddPasswordAsync(account, wanted ?? "")
            : await accounts.ChangePasswordAsync(account, now ?? "", wanted ?? "");
        if (!set.Succeeded)
            return set.Errors.Any(e => e.Code.StartsWith("Password", StringComparison.Ordinal)) ? WaysInRefusals.PasswordTooShort : Refusal.ChangedMeanwhile;

        await accounts.ResetAccessFailedCountAsync(account);
        return await TellAsync(by, member => member.SetPassword(), "Your password was set anew.");
    }

    /// <summary>A new stamp: all that was signed in before is not any more, and whoever asked gets a new cookie.</summary>
    public async Task<Result> SignOutElsewhereAsync(Account account, Member by)
    {
        await accounts.UpdateSecurityStampAsync(account);
        return await TellAsync(by, member => member.SignOutElsewhere(), null);
    }

    /// <summary>Set by a link that was mailed to them.</summary>
    public Task<Result> TellPasswordByLinkAsync(Member by) => TellAsync(by, member => member.SetPassword(), null);

    /// <param name="words">For a mail to its owner; none where they are where a mail led them.</param>
    /// <param name="actor">Who did it, where it was not they themselves.</param>
    public Task<Result> TellAsync(Member owner, Func<Member, Result> tell, string? words, Member? actor = null) => writer.RunAsync(actor ?? owner, async db =>
    {
        if (words is not null)
            db.Mails.Add(letter.To(owner, words));
        return await db.Members.FirstOrDefaultAsync(m => m.Id == owner.Id) is { } member ? tell(member) : Refusal.NotFound;
    });

    // Only their own: a passkey's id tells nothing about whose it is.
    private static async Task<(Account Account, IdentityUserPasskey<Guid> Passkey)?> FindAsync(AuditDayDb db, Member by, string? id)
    {
        if (!Base64Url.IsValid(id))
            return null;

        var credential = Base64Url.DecodeFromChars(id);
        return await db.Set<Account>().FirstOrDefaultAsync(a => a.MemberId == by.Id.Value) is { } account
            && await db.Set<IdentityUserPasskey<Guid>>().FirstOrDefaultAsync(p => p.UserId == account.Id && p.CredentialId == credential) is { } passkey
            ? (account, passkey)
            : null;
    }
}
