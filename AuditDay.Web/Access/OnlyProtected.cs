
namespace AuditDay.Web.Access;

/// <summary>Whether people may sign in over a plain line: on a developer's machine, or where the settings say so (a measurement on one machine).</summary>
internal sealed class PlainLine(IConfiguration configuration, IHostEnvironment environment)
{
    public bool IsAllowed { get; } = environment.IsDevelopment() || configuration.GetValue<bool>("SignIn:OverPlainHttp");
}

/// <summary>Nothing of a case goes over a line that anybody may read. Whoever set the machine up is told what is missing.</summary>
internal sealed class OnlyProtected(RequestDelegate next, PlainLine plain)
{
    private const string Why =
        """
        Audit Day is used over HTTPS only.

        Open it with https:// in front. If you do, then whatever stands before this program (a reverse proxy) does not say so:
        start Audit Day with ASPNETCORE_FORWARDEDHEADERS_ENABLED=true, and let the proxy send X-Forwarded-Proto and Host.
        """;

    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.IsHttps || plain.IsAllowed || context.Request.Path.StartsWithSegments("/health"))
            return next(context);

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(Why);
    }
}
