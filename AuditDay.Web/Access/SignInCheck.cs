using System.Security.Claims;
using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Web.Storage.Sqlite;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace AuditDay.Web.Access;

/// <summary>
/// Whether a sign-in still stands: its account has the stamp of then, its member is not disabled, its session was not signed out
/// of, and it is as strong as their part asks. Asked for every request that is no static file, and for every socket.
/// </summary>
internal sealed class SignInCheck(SqliteStore store, IOptions<IdentityOptions> options, Sessions sessions, SecondFactor secondFactor, TimeProvider clock)
{
    // Asked for every request, so the question is translated once and kept.
    private static readonly Func<SqliteDb, Guid, Id<Member>, string, CancellationToken, Task<bool>> Stands =
        EF.CompileAsyncQuery((SqliteDb db, Guid id, Id<Member> member, string stamp, CancellationToken _) =>
            db.Set<Account>().Any(a => a.MemberId == id && a.SecurityStamp == stamp && db.Members.Any(m => m.Id == member && !m.IsDisabled)));

    public async Task<bool> StandsAsync(ClaimsPrincipal? user, CancellationToken ct = default)
    {
        if (MemberClaims.Of(user) is not { } member || user!.FindFirst(options.Value.ClaimsIdentity.SecurityStampClaimType)?.Value is not { } stamp
            || sessions.IsEnded(user) || SessionClaims.ProvedAtOf(user) < clock.GetUtcNow() - Sessions.LongestLife)
            return false;

        await using var db = store.Open();
        return await Stands(db, member.Value, member, stamp, ct) && (SessionClaims.IsStrong(user) || !await secondFactor.IsNeededByAsync(db, member, ct));
    }

    public static async Task CheckAsync(CookieValidatePrincipalContext context)
    {
        // A style sheet is the same for everybody.
        if (context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor>() is not null
            || await context.HttpContext.RequestServices.GetRequiredService<SignInCheck>().StandsAsync(context.Principal, context.HttpContext.RequestAborted))
            return;

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }
}
