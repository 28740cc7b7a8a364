using System.Threading.RateLimiting;

namespace AuditDay.Web.Access;

/// <summary>
/// How often one address may try to sign in. A whole hall sits behind one and signs in at nine, so that this only stops machines;
/// what protects an account is that it rests after five wrong tries, wherever they come from.
/// </summary>
internal static class Crowd
{
    public const string Policy = "sign-in";

    private const int MostAMinute = 300;

    /// <summary>Counts what is sent; pages may be looked at as often as one likes.</summary>
    public static RateLimitPartition<string> Of(HttpContext context) => HttpMethods.IsPost(context.Request.Method)
        ? RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "", _ => new FixedWindowRateLimiterOptions { PermitLimit = MostAMinute, Window = TimeSpan.FromMinutes(1) })
        : RateLimitPartition.GetNoLimiter("");
}
