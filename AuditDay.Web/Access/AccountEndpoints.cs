using System.Security.Claims;
using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace AuditDay.Web.Access;

/// <summary>What one changes about one's own sign-in: plain form posts, since each may need a new cookie.</summary>
internal static class AccountEndpoints
{
    public static void MapAccount(this WebApplication app)
    {
        var own = app.MapGroup("/account").RequireAuthorization().WithMetadata(new AsksOnlyForOneselfAttribute())
            .CheckAntiforgery($"/account?no={WaysInRefusals.Old.Code}");
        own.MapPost("/passkeys/options", AskAsync).AsksWhoYouAre();
        own.MapPost("/passkeys", AddAsync).AsksWhoYouAre();
        own.MapPost("/passkeys/rename", RenameAsync);
        own.MapPost("/passkeys/remove", RemoveAsync).AsksWhoYouAre();
        own.MapPost("/password", SetPasswordAsync);
        own.MapPost("/elsewhere", SignOutElsewhereAsync);
        own.MapConfirm();
        app.MapGet("/account/still-here", () => TypedResults.NoContent()).RequireAuthorization().WithMetadata(new AsksOnlyForOneselfAttribute());
    }

    private static async Task<Results<ContentHttpResult, NotFound>> AskAsync(ClaimsPrincipal user, OwnAccount own, PasskeyCeremony ceremony) =>
        await own.FindAsync(user) is { } me ? PasskeyEndpoints.Json(await ceremony.AskToMakeAsync(me.Account, me.Member)) : TypedResults.NotFound();

    private static async Task<RedirectHttpResult> AddAsync(
        [FromForm] string? credential, HttpContext context, OwnAccount own, PasskeyCeremony ceremony, WaysIn waysIn)
    {
        if (await own.FindAsync(context.User) is not { } me)
            return SignIn();
        if (await ceremony.MadeAsync(credential, me.Account) is not { } passkey)
            return Back(WaysInRefusals.NotMade, "");

        return Back(await waysIn.AddPasskeyAsync(me.Account, me.Member, passkey, DeviceWords.Of(context.Request.Headers.UserAgent)), "added");
    }

    private static async Task<RedirectHttpResult> RenameAsync([FromForm] string? passkey, [FromForm] string? name, ClaimsPrincipal user, OwnAccount own, WaysIn waysIn) =>
        await own.FindAsync(user) is { } me ? Back(await waysIn.RenamePasskeyAsync(me.Member, passkey, name), "renamed") : SignIn();

    private static async Task<RedirectHttpResult> RemoveAsync([FromForm] string? passkey, ClaimsPrincipal user, OwnAccount own, WaysIn waysIn, SessionStart session)
    {
        if (await own.FindMemberAsync(user) is not { } me)
            return SignIn();

        var removed = await waysIn.RemovePasskeyAsync(me, passkey);
        // Found only now, with its new stamp: the cookie of this browser goes on, every other is old.
        if (removed.IsDone && await own.FindAsync(user) is { } found)
            await session.GoOnAsync(found.Account);
        return Back(removed, "removed");
    }

    private static async Task<RedirectHttpResult> SetPasswordAsync(
        [FromForm] string? now, [FromForm] string? wanted, ClaimsPrincipal user, OwnAccount own, WaysIn waysIn, SessionStart session, TimeProvider clock)
    {
        if (await own.FindAsync(user) is not { } me)
            return SignIn();
        // Who has one types it; who has none proves who they are as for a passkey.
        if (me.Account.PasswordHash is null && !FreshProof.IsOf(user, clock))
            return TypedResults.LocalRedirect($"~{FreshProof.Page}");

        var set = await waysIn.SetPasswordAsync(me.Account, me.Member, now, wanted);
        if (set.IsDone)
            await session.GoOnAsync(me.Account);
        return Back(set, "password");
    }

    private static async Task<RedirectHttpResult> SignOutElsewhereAsync(ClaimsPrincipal user, OwnAccount own, WaysIn waysIn, SessionStart session)
    {
        if (await own.FindAsync(user) is not { } me)
            return SignIn();

        var ended = await waysIn.SignOutElsewhereAsync(me.Account, me.Member);
        await session.GoOnAsync(me.Account);
        return Back(ended, "elsewhere");
    }

    private static RedirectHttpResult Back(Result result, string done) =>
        TypedResults.LocalRedirect(result.Refusal is { } no ? $"~/account?no={no.Code}" : $"~/account?done={done}");

    // Their access ended, or their cookie is of an account that is gone.
    private static RedirectHttpResult SignIn() => TypedResults.LocalRedirect("~/sign-in");
}
