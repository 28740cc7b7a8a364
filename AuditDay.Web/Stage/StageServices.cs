using System.Threading.RateLimiting;
using AuditDay.Core.Stage;
using AuditDay.Web.Access;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace AuditDay.Web.Stage;

internal static class StageServices
{
    /// <summary>A cookie of its own for screens without a person, and how often a code may be tried.</summary>
    public static IServiceCollection AddStage(this IServiceCollection services)
    {
        services.AddAuthentication().AddCookie(StageDevices.Scheme, options =>
        {
            options.Cookie.Name = "AuditDay.Stage";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.CookieManager = new HostCookies();
            options.ExpireTimeSpan = StageDevice.LastsFor;
            options.SlidingExpiration = false;
            options.Events.OnValidatePrincipal = RefuseDismissedAsync;
        });
        services.AddRateLimiter(options =>
        {
            // A form that is sent too often is led back to its page; a refusal by number alone would say nothing.
            options.OnRejected = (context, _) =>
            {
                context.HttpContext.Response.Redirect(context.HttpContext.Request.Path.StartsWithSegments("/stage") ? "/stage?failed=often" : "/sign-in?failed=often");
                return ValueTask.CompletedTask;
            };
            options.RejectionStatusCode = StatusCodes.Status302Found;
            options.AddPolicy(Crowd.Policy, Crowd.Of);
            options.AddPolicy(StageEndpoints.FewTries, context => RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "", _ => new FixedWindowRateLimiterOptions { PermitLimit = 6, Window = TimeSpan.FromMinutes(1) }));
        });
        return services.AddStageScreens();
    }

    /// <summary>What the pages of the stage need wherever they are shown.</summary>
    public static IServiceCollection AddStageScreens(this IServiceCollection services)
    {
        services.AddSingleton<StageDevices>();
        return services.AddSingleton<StageChanges>();
    }

    /// <summary>
    /// Where nobody is signed in, a screen is known by its cookie: on the stage's page, its circuit and the hub, and nowhere else.
    /// </summary>
    public static void UseStage(this WebApplication app)
    {
        app.Use(async (context, next) =>
        {
            if (context.User.Identity?.IsAuthenticated != true && IsOfStage(context.Request.Path))
                await StageDevices.LetInAsync(context);
            await next();
        });
        app.UseRateLimiter();
    }

    private static bool IsOfStage(PathString path) =>
        path.StartsWithSegments("/_blazor", StringComparison.Ordinal) || path.StartsWithSegments("/hubs/day", StringComparison.Ordinal)
        || (path.StartsWithSegments("/audits", StringComparison.Ordinal) && path.Value!.EndsWith("/stage", StringComparison.Ordinal));

    private static async Task RefuseDismissedAsync(CookieValidatePrincipalContext context)
    {
        if (await context.HttpContext.RequestServices.GetRequiredService<StageDevices>().FindAsync(context.Principal) is null)
            context.RejectPrincipal();
    }
}
