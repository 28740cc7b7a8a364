using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace AuditDay.Web.Access;

/// <summary>
/// Who changes what they sign in with has proved within ten minutes that it is them, and not somebody who sits down at a screen
/// that was left open. Whoever has not is asked for it, and comes back.
/// </summary>
internal static class FreshProof
{
    public const string Page = "/account/confirm";

    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(10);

    public static bool IsOf(ClaimsPrincipal? user, TimeProvider clock) => clock.GetUtcNow() - SessionClaims.ProvedAtOf(user) < Lasts;

    public static void AsksWhoYouAre(this RouteHandlerBuilder endpoint) => endpoint.AddEndpointFilter(async (invocation, next) =>
        IsOf(invocation.HttpContext.User, invocation.HttpContext.RequestServices.GetRequiredService<TimeProvider>())
            ? await next(invocation)
            : TypedResults.LocalRedirect($"~{Page}"));

    public static void MapConfirm(this RouteGroupBuilder own)
    {
        own.RequireRateLimiting(Crowd.Policy);
        own.MapPost("/confirm", ByPasswordAsync).WithOrder(-1);
        own.MapPost("/confirm/passkey/options", async (PasskeyCeremony ceremony) => PasskeyEndpoints.Json(await ceremony.AskForOneAsync()));
        own.MapPost("/confirm/passkey", ByPasskeyAsync);
    }

    private static async Task<RedirectHttpResult> ByPasswordAsync(
        [FromForm] string? password, [FromForm] string? from, ClaimsPrincipal user, OwnAccount own, PasswordCheck check, SessionStart session)
    {
        if (await own.FindAsync(user) is not { } me)
            return TypedResults.LocalRedirect("~/sign-in");
        if (!await check.IsRightAsync(me.Account, password))
            return Failed(from);

        await session.ConfirmAsync(me.Account, isStrong: false);
        return TypedResults.LocalRedirect($"~{Back(from)}");
    }

    private static async Task<RedirectHttpResult> ByPasskeyAsync(
        [FromForm] string? credential, [FromForm] string? from, ClaimsPrincipal user, OwnAccount own, PasskeyCeremony ceremony, UserManager<Account> accounts, SessionStart session)
    {
        if (await own.FindAsync(user) is not { } me)
            return TypedResults.LocalRedirect("~/sign-in");
        if (await ceremony.ProvedAsync(credential) is not { } proved || proved.Account.Id != me.Account.Id || await accounts.IsLockedOutAsync(proved.Account))
            return Failed(from);

        await accounts.AddOrUpdatePasskeyAsync(proved.Account, proved.Passkey);
        await session.ConfirmAsync(proved.Account, isStrong: true);
        return TypedResults.LocalRedirect($"~{Back(from)}");
    }

    private static RedirectHttpResult Failed(string? from) => TypedResults.LocalRedirect($"~{Page}?failed=yes&from={Uri.EscapeDataString(Back(from))}");

    private static string Back(string? from) => AccessEndpoints.Local(from) is { Length: > 1 } there ? there : "/account";
}
