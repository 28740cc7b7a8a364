using System.Security.Claims;
using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace AuditDay.Web.Access;

/// <summary>Puts the member's id into the cookie. What they may do is never in it: that is asked afresh each time.</summary>
internal sealed class MemberClaims(UserManager<Account> accounts, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<Account>(accounts, options)
{
    public const string MemberId = "member";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(MemberId, user.MemberId.ToString("D")));
        return identity;
    }

    public static Id<Member>? Of(ClaimsPrincipal? user) =>
        Guid.TryParse(user?.FindFirst(MemberId)?.Value, out var id) ? new Id<Member>(id) : null;
}
