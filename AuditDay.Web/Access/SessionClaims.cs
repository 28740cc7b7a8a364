using System.Globalization;
using System.Security.Claims;

namespace AuditDay.Web.Access;

/// <summary>What a cookie says of the sign-in that made it: which session it is, when the person last proved who they are, and by how much.</summary>
internal static class SessionClaims
{
    private const string Session = "session";
    private const string ProvedAt = "proved-at";
    private const string Strong = "strong";

    /// <param name="isStrong">By two factors: a passkey, or a password and a code.</param>
    public static IEnumerable<Claim> Of(DateTimeOffset at, bool isStrong)
    {
        yield return new Claim(Session, $"{Guid.NewGuid():N}");
        yield return new Claim(ProvedAt, at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        if (isStrong)
            yield return new Claim(Strong, "yes");
    }

    public static string SessionOf(ClaimsPrincipal? user) => user?.FindFirst(Session)?.Value ?? "";

    public static bool IsStrong(ClaimsPrincipal? user) => user?.FindFirst(Strong) is not null;

    public static DateTimeOffset ProvedAtOf(ClaimsPrincipal? user) =>
        long.TryParse(user?.FindFirst(ProvedAt)?.Value, CultureInfo.InvariantCulture, out var seconds) ? DateTimeOffset.FromUnixTimeSeconds(seconds) : DateTimeOffset.MinValue;
}
