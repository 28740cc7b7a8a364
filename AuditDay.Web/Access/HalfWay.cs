using System.Security.Claims;
using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace AuditDay.Web.Access;

/// <summary>Somebody whose password was right and who has one step to go. A cookie of its own says so for ten minutes; it opens nothing else.</summary>
internal sealed class HalfWay(UserManager<Account> accounts, SignedInMember members)
{
    public const string Scheme = "HalfWay";

    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(10);

    private const string Stamp = "stamp";

    public static Task BeginAsync(HttpContext context, Account account) => context.SignInAsync(Scheme, new ClaimsPrincipal(new ClaimsIdentity(
        [new Claim(ClaimTypes.Name, account.Id.ToString()), new Claim(Stamp, account.SecurityStamp ?? "")], Scheme)));

    /// <summary>Null where nobody is half-way, or something of their sign-in has changed meanwhile.</summary>
    public async Task<OwnAccount.Found?> FindAsync(HttpContext context) =>
        await context.AuthenticateAsync(Scheme) is { Succeeded: true, Principal: { } who }
        && await accounts.FindByIdAsync(who.Identity!.Name!) is { } account && account.SecurityStamp == who.FindFirst(Stamp)?.Value
        && await members.FindAsync(new Id<Member>(account.MemberId)) is { } member
            ? new(member, account)
            : null;
}
