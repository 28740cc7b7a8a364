using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace AuditDay.Web.Access;

/// <summary>Gives the cookie: a new one at every sign-in, and whenever what somebody signs in with has changed.</summary>
internal sealed class SessionStart(SignInManager<Account> signIn, Sessions sessions, TimeProvider clock)
{
    /// <param name="isStrong">By two factors: a passkey, or a password and a code.</param>
    public async Task BeginAsync(Account account, bool isStrong)
    {
        // Whoever sat here before is signed out with all their pages.
        sessions.End(signIn.Context.User);
        await signIn.UserManager.ResetAccessFailedCountAsync(account);
        await signIn.Context.SignOutAsync(HalfWay.Scheme);
        await GiveAsync(account, SessionClaims.Of(clock.GetUtcNow(), isStrong));
    }

    /// <summary>The account's stamp is new, or it proved more: this browser goes on, signed in as before.</summary>
    public Task GoOnAsync(Account account, bool becomesStrong = false)
    {
        var user = signIn.Context.User;
        return GiveAsync(account, SessionClaims.Of(SessionClaims.ProvedAtOf(user), becomesStrong || SessionClaims.IsStrong(user)));
    }

    /// <summary>They proved once more that it is them.</summary>
    public Task ConfirmAsync(Account account, bool isStrong) =>
        GiveAsync(account, SessionClaims.Of(clock.GetUtcNow(), isStrong || SessionClaims.IsStrong(signIn.Context.User)));

    public async Task EndAsync()
    {
        sessions.End(signIn.Context.User);
        await signIn.SignOutAsync();
    }

    private Task GiveAsync(Account account, IEnumerable<Claim> claims) => signIn.SignInWithClaimsAsync(account, new AuthenticationProperties(), claims);
}
