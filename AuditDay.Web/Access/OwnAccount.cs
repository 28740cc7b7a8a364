using System.Security.Claims;
using AuditDay.Core.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Web.Access;

/// <summary>The account of whoever is signed in, and the member whose it is.</summary>
internal sealed class OwnAccount(UserManager<Account> accounts, SignedInMember members)
{
    public sealed record Found(Member Member, Account Account);

    /// <summary>Null where nobody is signed in, or their access has ended.</summary>
    public Task<Member?> FindMemberAsync(ClaimsPrincipal user) => members.FindAsync(user);

    /// <inheritdoc cref="FindMemberAsync"/>
    public async Task<Found?> FindAsync(ClaimsPrincipal user) =>
        await members.FindAsync(user) is { } member && await accounts.Users.FirstOrDefaultAsync(a => a.MemberId == member.Id.Value) is { } account
            ? new Found(member, account)
            : null;
}
