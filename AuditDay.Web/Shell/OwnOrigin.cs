using AuditDay.Core.Outbox;

namespace AuditDay.Web.Shell;

/// <summary>
/// A circuit or a hub opens for pages of our own alone. A browser sends its cookie along with whatever page opens a socket, so
/// the page's origin is compared to the letter; a program that is no browser names none, and has no cookie to be misused.
/// </summary>
internal sealed class OwnOrigin(RequestDelegate next, PublicAddress address)
{
    private readonly string _public = Uri.TryCreate(address.Url, UriKind.Absolute, out var url) ? url.GetLeftPart(UriPartial.Authority) : "";

    public Task InvokeAsync(HttpContext context)
    {
        if (!IsSocket(context.Request.Path) || IsOwn(context.Request))
            return next(context);

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static bool IsSocket(PathString path) => path.StartsWithSegments("/_blazor") || path.StartsWithSegments("/hubs");

    private bool IsOwn(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        return origin.Length > 0
            ? string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase) || string.Equals(origin, _public, StringComparison.OrdinalIgnoreCase)
            : request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin";
    }
}
