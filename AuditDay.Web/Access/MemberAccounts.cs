using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Web.Access;

/// <summary>What becomes of an account when something happens to its member.</summary>
internal sealed class MemberAccounts(UserManager<Account> accounts, IStore store)
{
    /// <summary>A new stamp: cookies and links that were given out before are good for nothing.</summary>
    public async Task EndSessionsAsync(Id<Member> member)
    {
        if (await FindAsync(member) is { } account)
            await accounts.UpdateSecurityStampAsync(account);
    }

    /// <summary>They sign in with their new address from now on; links to the old one stop working.</summary>
    public async Task FollowAddressAsync(Id<Member> member)
    {
        await using var db = store.Read();
        var email = await db.Members.AsNoTracking().Where(m => m.Id == member).Select(m => m.Email).FirstOrDefaultAsync();
        if (email is null || await FindAsync(member) is not { } account || account.Email == email)
            return;

        (account.UserName, account.Email, account.EmailConfirmed) = (email, email, true);
        await accounts.UpdateSecurityStampAsync(account);
    }

    private Task<Account?> FindAsync(Id<Member> member) => accounts.Users.FirstOrDefaultAsync(a => a.MemberId == member.Value);
}
