using AuditDay.Web.Access;
using Microsoft.AspNetCore.StaticAssets;

namespace AuditDay.Web.Shell;

/// <summary>
/// What a browser is told with every answer: which scripts may run, that nobody may frame us, and that nothing of a page is kept
/// on the way. MudBlazor sets styles in place, so that styles alone may be inline; the nonce is for the import map.
/// </summary>
internal static class BrowserWalls
{
    private const int Year = 365 * 24 * 60 * 60;

    public static void UseBrowserWalls(this WebApplication app)
    {
        var isForUsers = !app.Environment.IsDevelopment();
        app.UseSecurityHeaders(headers =>
        {
            Write(headers);
            if (isForUsers)
                headers.AddStrictTransportSecurityMaxAge(Year);
        });
        app.Use(KeepNothingAsync);
        app.UseMiddleware<OnlyProtected>();
        app.UseMiddleware<OwnOrigin>();
    }

    private static void Write(HeaderPolicyCollection headers) => headers
        .AddContentSecurityPolicy(csp =>
        {
            csp.AddDefaultSrc().Self();
            csp.AddScriptSrc().Self().WithNonce();
            csp.AddStyleSrc().Self().UnsafeInline();
            csp.AddImgSrc().Self().Data();
            csp.AddConnectSrc().Self();
            csp.AddObjectSrc().None();
            csp.AddBaseUri().Self();
            csp.AddFormAction().Self();
            csp.AddFrameAncestors().None();
        })
        .AddPermissionsPolicy(features =>
        {
            features.AddCamera().None();
            features.AddMicrophone().None();
            features.AddGeolocation().None();
            features.AddDisplayCapture().None();
            features.AddPayment().None();
            features.AddUsb().None();
            features.AddFullscreen().Self();
            features.AddPublickeyCredentialsCreate().Self();
            features.AddPublickeyCredentialsGet().Self();
        })
        .AddFrameOptionsDeny()
        .AddContentTypeOptionsNoSniff()
        // A form that is sent must still say where it comes from; another site learns nothing.
        .AddReferrerPolicySameOrigin()
        .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
        .AddCrossOriginResourcePolicy(policy => policy.SameOrigin());

    // Scripts, styles and fonts say themselves how long they last; everything else may hold a case.
    private static Task KeepNothingAsync(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(() =>
        {
            if (context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
                context.Response.Headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        return next(context);
    }
}
