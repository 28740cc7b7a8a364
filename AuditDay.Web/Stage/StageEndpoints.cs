using AuditDay.Core.Stage;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace AuditDay.Web.Stage;

/// <summary>A screen is let in by six figures: a plain form, so that it works on whatever hangs on the wall.</summary>
internal static class StageEndpoints
{
    public const string FewTries = "stage-codes";

    // Before the page of the same address, which answers posts too.
    public static void MapStage(this WebApplication app) =>
        app.MapPost("/stage", JoinAsync).AllowAnonymous().RequireRateLimiting(FewTries).WithOrder(-1);

    private static async Task<RedirectHttpResult> JoinAsync([FromForm] string? code, HttpContext context, IAntiforgery antiforgery, JoinStage join)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
            return TypedResults.LocalRedirect("~/stage?failed=old");

        var joined = await join.RunAsync(code ?? "", context.RequestAborted);
        if (joined is not { IsDone: true, Value: { } stage })
            return TypedResults.LocalRedirect("~/stage?failed=code");

        await context.SignInAsync(StageDevices.Scheme, StageDevices.CookieOf(stage.Device));
        return TypedResults.LocalRedirect($"~/audits/{stage.Slug}/stage");
    }
}
