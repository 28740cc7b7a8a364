using System.Globalization;
using System.Security.Cryptography;
using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace AuditDay.Web.Access;

/// <summary>
/// The authenticator app of one account: its key, kept encrypted; the half-minute of the last code, so that none works twice; and
/// the prints of the recovery codes. Identity's own kind reads the machine's clock, takes a code twice and keeps recovery codes as they are.
/// </summary>
internal sealed class Authenticator(UserManager<Account> accounts, IDataProtectionProvider protection, TimeProvider clock, WaysIn waysIn)
{
    private const string Keeper = "AuditDay";
    private const string Key = "authenticator";
    private const string Offered = "authenticator-offered";
    private const string LastStep = "authenticator-step";
    private const string Recovery = "recovery";

    private readonly IDataProtector _protector = protection.CreateProtector("AuditDay.Authenticator");

    /// <summary>A key to take into an app. It stays the same until a code of it was typed, so that a page may be loaded again.</summary>
    public async Task<byte[]> OfferAsync(Account account)
    {
        if (await ReadKeyAsync(account, Offered) is { } offered)
            return offered;

        var key = RandomNumberGenerator.GetBytes(TimeCode.KeyLength);
        await WriteAsync(account, Offered, Convert.ToBase64String(_protector.Protect(key)));
        return key;
    }

    /// <summary>The app is right: its key is the account's from now on. Answers with new recovery codes, to be shown once.</summary>
    public async Task<Result<IReadOnlyList<string>>> SetAsync(Account account, Member by, string? code, bool isJoining = false)
    {
        if (await ReadKeyAsync(account, Offered) is not { } offered || TimeCode.StepOf(offered, Tidy(code), clock.GetUtcNow()) is not { } step)
            return WaysInRefusals.WrongCode;

        await WriteAsync(account, Key, await accounts.GetAuthenticationTokenAsync(account, Keeper, Offered) ?? "");
        await WriteAsync(account, LastStep, step.ToString(CultureInfo.InvariantCulture));
        await accounts.RemoveAuthenticationTokenAsync(account, Keeper, Offered);
        var set = await accounts.SetTwoFactorEnabledAsync(account, true);
        if (!set.Succeeded)
            return Refusal.ChangedMeanwhile;

        var codes = await DrawAsync(account);
        var told = await waysIn.TellAsync(by, member => member.SetAuthenticator(), isJoining ? null : "An authenticator app was added to your sign-in.");
        return told.With(codes);
    }

    public async Task<IReadOnlyList<string>> MakeRecoveryCodesAsync(Account account, Member by)
    {
        var codes = await DrawAsync(account);
        await waysIn.TellAsync(by, member => member.MakeRecoveryCodes(), "New recovery codes were made for your sign-in. The old ones open nothing any more.");
        return codes;
    }

    /// <summary>Whether this is a code of their app, or one of their recovery codes; either works once.</summary>
    public async Task<bool> ProveAsync(Account account, Member by, string? code)
    {
        var typed = Tidy(code);
        if (await ReadKeyAsync(account, Key) is not { } key)
            return false;
        if (typed.Length != 6)
            return await UseUpAsync(account, by, typed);

        return TimeCode.StepOf(key, typed, clock.GetUtcNow()) is { } step
            && step > long.Parse(await accounts.GetAuthenticationTokenAsync(account, Keeper, LastStep) ?? "0", CultureInfo.InvariantCulture)
            // Of two browsers with one code, the account's own stamp lets one win.
            && await WriteAsync(account, LastStep, step.ToString(CultureInfo.InvariantCulture));
    }

    public async Task<int> CodesLeftAsync(Account account) => (await PrintsAsync(account)).Count;

    /// <summary>Whoever is signed in elsewhere is signed out there.</summary>
    /// <param name="team">Who did it for them, where it was not they themselves.</param>
    public async Task<Result> RemoveAsync(Account account, Member by, Member? team = null)
    {
        foreach (var name in (string[])[Key, LastStep, Offered, Recovery])
            await accounts.RemoveAuthenticationTokenAsync(account, Keeper, name);
        await accounts.SetTwoFactorEnabledAsync(account, false);
        await accounts.UpdateSecurityStampAsync(account);
        return await waysIn.TellAsync(
            by,
            member => member.RemoveAuthenticator(),
            team is null ? "The authenticator app was removed from your sign-in." : "The partnership team took the authenticator app off your sign-in, because they were told that your phone is lost.",
            team);
    }

    private async Task<bool> UseUpAsync(Account account, Member by, string typed)
    {
        var prints = await PrintsAsync(account);
        if (!prints.Remove(RecoveryCodes.PrintOf(account.Id, typed)) || !await WriteAsync(account, Recovery, string.Join(';', prints)))
            return false;

        await waysIn.TellAsync(by, member => member.UseRecoveryCode(), $"Somebody signed in with one of your recovery codes. {prints.Count} are left.");
        return true;
    }

    private async Task<IReadOnlyList<string>> DrawAsync(Account account)
    {
        var codes = RecoveryCodes.Draw();
        await WriteAsync(account, Recovery, string.Join(';', codes.Select(c => RecoveryCodes.PrintOf(account.Id, c))));
        return codes;
    }

    private async Task<List<string>> PrintsAsync(Account account) =>
        [.. (await accounts.GetAuthenticationTokenAsync(account, Keeper, Recovery) ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries)];

    private async Task<byte[]?> ReadKeyAsync(Account account, string name) =>
        await accounts.GetAuthenticationTokenAsync(account, Keeper, name) is { } kept ? _protector.Unprotect(Convert.FromBase64String(kept)) : null;

    private async Task<bool> WriteAsync(Account account, string name, string value) =>
        (await accounts.SetAuthenticationTokenAsync(account, Keeper, name, value)).Succeeded;

    private static string Tidy(string? code) => new([.. (code ?? "").Where(char.IsLetterOrDigit)]);
}
