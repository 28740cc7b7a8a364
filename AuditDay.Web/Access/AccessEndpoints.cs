using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Web.Storage.Demo;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace AuditDay.Web.Access;

/// <summary>Signing in and out: plain form posts, so that they work without scripts.</summary>
internal static class AccessEndpoints
{
    public static void MapAccess(this WebApplication app)
    {
        var open = app.MapGroup("").AllowAnonymous().CheckAntiforgery("/sign-in?failed=old");
        open.RequireRateLimiting(Crowd.Policy);
        // Before the pages of the same address, which answer posts too.
        open.MapPost("/sign-in", SignInAsync).WithOrder(-1);
        open.MapPost("/sign-in/code", ProveAsync).WithOrder(-1);
        open.MapPost("/sign-in/demo", SignInToDemoAsync);
        open.MapPost("/sign-out", SignOutAsync).WithOrder(-1);
        open.MapPasskeys();
        app.MapAccount();
    }

    private static async Task<RedirectHttpResult> SignInAsync(
        [FromForm] string? email, [FromForm] string? password, [FromForm] string? from, HttpContext context, PasswordCheck check, SignedInMember members, AfterPassword next)
    {
        if (await check.FindAsync(email, password) is not { } account)
        {
            // One answer for whatever does not open, so that nobody learns who is here.
            return TypedResults.LocalRedirect($"~/sign-in?failed=yes&email={Uri.EscapeDataString(email ?? "")}&from={Uri.EscapeDataString(Local(from))}");
        }
        // Told only to who knows the password.
        if (await members.FindAsync(new Id<Member>(account.MemberId)) is not { } member)
            return TypedResults.LocalRedirect("~/sign-in?failed=ended");

        return TypedResults.LocalRedirect($"~{await next.GoOnAsync(context, account, member, Local(from))}");
    }

    private static async Task<RedirectHttpResult> ProveAsync(
        [FromForm] string? code, [FromForm] string? from, HttpContext context, HalfWay halfWay, Authenticator authenticator, UserManager<Account> accounts, SessionStart session)
    {
        if (await halfWay.FindAsync(context) is not { } me)
            return TypedResults.LocalRedirect("~/sign-in?failed=old");

        // Who knows the password does not get to guess the code for long.
        var rests = await accounts.IsLockedOutAsync(me.Account);
        if (rests || !await authenticator.ProveAsync(me.Account, me.Member, code))
        {
            if (!rests)
                await accounts.AccessFailedAsync(me.Account);
            return TypedResults.LocalRedirect($"~/sign-in/code?failed=yes&from={Uri.EscapeDataString(Local(from))}");
        }
        await session.BeginAsync(me.Account, isStrong: true);
        return TypedResults.LocalRedirect($"~{Local(from)}");
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> SignInToDemoAsync(
        [FromForm] string? email, [FromForm] string? from, UserManager<Account> accounts, SessionStart session, DemoSetting demo)
    {
        if (!demo.IsOpen || email?.EndsWith("@demo.example", StringComparison.Ordinal) != true || await accounts.FindByEmailAsync(email) is not { } account)
            return TypedResults.NotFound();

        await session.BeginAsync(account, isStrong: false);
        return TypedResults.LocalRedirect($"~{Local(from)}");
    }

    private static async Task<RedirectHttpResult> SignOutAsync([FromForm] string? why, [FromForm] string? from, SessionStart session)
    {
        await session.EndAsync();
        return TypedResults.LocalRedirect(why == "idle" ? $"~/sign-in?left=idle&from={Uri.EscapeDataString(Local(from))}" : "~/sign-in?left=yes");
    }

    /// <summary>Where somebody was going, if that is a page of ours.</summary>
    public static string Local(string? from) =>
        from is { Length: > 0 } && from[0] == '/' && (from.Length == 1 || from[1] is not ('/' or '\\')) ? from : "/";
}
