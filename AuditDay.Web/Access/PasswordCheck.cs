using Microsoft.AspNetCore.Identity;

namespace AuditDay.Web.Access;

/// <summary>
/// Whether an address and a password belong together. A wrong one, nobody's and one of an account that rests take the same
/// time and get the same answer, so that nobody learns who is here.
/// </summary>
internal sealed class PasswordCheck(UserManager<Account> accounts)
{
    private static string? _nobodys;

    /// <summary>Null for whatever does not open.</summary>
    public async Task<Account?> FindAsync(string? email, string? password)
    {
        var account = string.IsNullOrWhiteSpace(email) ? null : await accounts.FindByNameAsync(email.Trim());
        return await IsRightAsync(account, password) ? account : null;
    }

    /// <summary>Failures are counted for the account, wherever they come from; after five it rests.</summary>
    public async Task<bool> IsRightAsync(Account? account, string? password)
    {
        var hasher = accounts.PasswordHasher;
        var nobody = new Account();
        _nobodys ??= hasher.HashPassword(nobody, Guid.NewGuid().ToString());
        var isRight = hasher.VerifyHashedPassword(account ?? nobody, account?.PasswordHash ?? _nobodys, password ?? "") != PasswordVerificationResult.Failed
            && account?.PasswordHash is not null;
        if (account is null || await accounts.IsLockedOutAsync(account))
            return false;
        if (!isRight && account.PasswordHash is not null)
            await accounts.AccessFailedAsync(account);
        return isRight;
    }
}
