using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace AuditDay.Web.Access;

/// <summary>
/// Joining and signing in with a passkey. A script asks for the first step and hands it to the device; the second is a form
/// like any other, so that the browser itself follows to the next page.
/// </summary>
internal static class PasskeyEndpoints
{
    public static void MapPasskeys(this RouteGroupBuilder open)
    {
        open.MapPost("/sign-in/passkey/options", AskAsync);
        open.MapPost("/sign-in/passkey", SignInAsync);
        open.MapPost("/sign-in/set-up/passkey/options", AskToSetUpAsync);
        open.MapPost("/sign-in/set-up/passkey", SetUpAsync);
        open.MapPost("/join/{token}/passkey/options", AskToJoinAsync);
        open.MapPost("/join/{token}/passkey", JoinAsync);
    }

    public static ContentHttpResult Json(string options) => TypedResults.Content(options, "application/json");

    private static async Task<ContentHttpResult> AskAsync(PasskeyCeremony ceremony) => Json(await ceremony.AskForOneAsync());

    // As with a password: one answer for all that does not open, and why an account is closed is told only to its owner.
    private static async Task<RedirectHttpResult> SignInAsync(
        [FromForm] string? credential, [FromForm] string? from, PasskeyCeremony ceremony, SignInManager<Account> signIn, SignedInMember members, SessionStart session)
    {
        RedirectHttpResult Failed(string why) =>
            TypedResults.LocalRedirect($"~/sign-in?failed={why}&from={Uri.EscapeDataString(AccessEndpoints.Local(from))}");

        if (await ceremony.ProvedAsync(credential) is not { } proved)
            return Failed("passkey");
        if (await members.FindAsync(new Id<Member>(proved.Account.MemberId)) is null)
            return Failed("ended");

        var accounts = signIn.UserManager;
        if (!await signIn.CanSignInAsync(proved.Account) || await accounts.IsLockedOutAsync(proved.Account))
            return Failed("locked");

        // The device counts how often it was asked, so that a copy of it is noticed.
        if (!(await accounts.AddOrUpdatePasskeyAsync(proved.Account, proved.Passkey)).Succeeded)
            return Failed("passkey");

        await session.BeginAsync(proved.Account, isStrong: true);
        return TypedResults.LocalRedirect($"~{AccessEndpoints.Local(from)}");
    }

    private static async Task<Results<ContentHttpResult, NotFound>> AskToSetUpAsync(HttpContext context, HalfWay halfWay, PasskeyCeremony ceremony) =>
        await halfWay.FindAsync(context) is { } me ? Json(await ceremony.AskToMakeAsync(me.Account, me.Member)) : TypedResults.NotFound();

    // The password was right a moment ago; with the device beside it they are in.
    private static async Task<RedirectHttpResult> SetUpAsync(
        [FromForm] string? credential, [FromForm] string? from, HttpContext context, HalfWay halfWay, PasskeyCeremony ceremony, WaysIn waysIn, SessionStart session)
    {
        if (await halfWay.FindAsync(context) is not { } me)
            return TypedResults.LocalRedirect("~/sign-in?failed=old");

        RedirectHttpResult Back(Refusal no) => TypedResults.LocalRedirect($"~/sign-in/set-up?no={no.Code}&from={Uri.EscapeDataString(AccessEndpoints.Local(from))}");
        if (await ceremony.MadeAsync(credential, me.Account) is not { } passkey)
            return Back(WaysInRefusals.NotMade);
        if ((await waysIn.AddPasskeyAsync(me.Account, me.Member, passkey, DeviceWords.Of(context.Request.Headers.UserAgent))).Refusal is { } no)
            return Back(no);

        await session.BeginAsync(me.Account, isStrong: true);
        return TypedResults.LocalRedirect($"~{AccessEndpoints.Local(from)}");
    }

    private static async Task<Results<ContentHttpResult, NotFound>> AskToJoinAsync(string token, JoinLinks links, PasskeyCeremony ceremony) =>
        await links.HolderAsync(token) is { } holder
            ? Json(await ceremony.AskToMakeAsync(holder.Account, holder.Member))
            : TypedResults.NotFound();

    private static async Task<RedirectHttpResult> JoinAsync(
        string token, [FromForm] string? credential, HttpRequest request, JoinLinks links, JoinWithPasskey join)
    {
        var back = $"~/join/{Uri.EscapeDataString(token)}";
        if (await links.HolderAsync(token) is not { } holder)
            return TypedResults.LocalRedirect(back);

        var joined = await join.RunAsync(holder, credential, DeviceWords.Of(request.Headers.UserAgent));
        return joined.Refusal is { } no ? TypedResults.LocalRedirect($"{back}?no={no.Code}") : TypedResults.LocalRedirect("~/");
    }
}
