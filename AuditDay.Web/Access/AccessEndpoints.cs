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
        // Before the pages of the same address, which answer posts too.
        open.MapPost("/sign-in", SignInAsync).WithOrder(-1);
        open.MapPost("/sign-in/demo", SignInToDemoAsync);
        open.MapPost("/sign-out", SignOutAsync).WithOrder(-1);
        open.MapPasskeys();
        app.MapAccount();
    }

    private static async Task<RedirectHttpResult> SignInAsync(
        [FromForm] string? email, [FromForm] string? password, [FromForm] string? from, SignInManager<Account> signIn, SignedInMember members, JoinPartnership join)
    {
        var outcome = await signIn.PasswordSignInAsync(email?.Trim() ?? "", password ?? "", isPersistent: false, lockoutOnFailure: true);
        if (outcome.Succeeded && await signIn.UserManager.FindByNameAsync(email!.Trim()) is { } account)
        {
            if (await members.FindAsync(new Id<Member>(account.MemberId)) is not { } member)
            {
                // Told only to who knows the password.
                await signIn.SignOutAsync();
                return TypedResults.LocalRedirect("~/sign-in?failed=ended");
            }
            // Also those who had their account before it was written down that people join.
            if (member.JoinedAt is null)
                await join.RunAsync(member);
        }
        // One answer for "no such person" and "wrong password", so that nobody learns who is here.
        return outcome.Succeeded
            ? TypedResults.LocalRedirect($"~{Local(from)}")
            : TypedResults.LocalRedirect($"~/sign-in?failed={(outcome.IsLockedOut ? "locked" : "yes")}&email={Uri.EscapeDataString(email ?? "")}&from={Uri.EscapeDataString(Local(from))}");
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> SignInToDemoAsync(
        [FromForm] string? email, [FromForm] string? from, SignInManager<Account> signIn, DemoSetting demo)
    {
        if (!demo.IsOpen || email?.EndsWith("@demo.example", StringComparison.Ordinal) != true || await signIn.UserManager.FindByEmailAsync(email) is not { } account)
            return TypedResults.NotFound();

        await signIn.SignInAsync(account, isPersistent: false);
        return TypedResults.LocalRedirect($"~{Local(from)}");
    }

    private static async Task<RedirectHttpResult> SignOutAsync(SignInManager<Account> signIn)
    {
        await signIn.SignOutAsync();
        return TypedResults.LocalRedirect("~/sign-in?left=yes");
    }

    /// <summary>Where somebody was going, if that is a page of ours.</summary>
    public static string Local(string? from) =>
        from is { Length: > 0 } && from[0] == '/' && (from.Length == 1 || from[1] is not ('/' or '\\')) ? from : "/";
}
