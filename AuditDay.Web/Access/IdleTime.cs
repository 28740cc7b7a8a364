using System.Globalization;

namespace AuditDay.Web.Access;

/// <summary>How long a browser in which nothing is done stays signed in, and how long before it is warned.</summary>
internal sealed class IdleTime(IConfiguration configuration)
{
    private static readonly TimeSpan LongestWarning = TimeSpan.FromMinutes(2);

    /// <summary>An hour, unless <c>SignIn:IdleMinutes</c> says otherwise: pairs read for longer than that, but not without touching a key.</summary>
    public TimeSpan Until { get; } = TimeSpan.FromMinutes(double.TryParse(configuration["SignIn:IdleMinutes"], CultureInfo.InvariantCulture, out var minutes) && minutes > 0 ? minutes : 60);

    public TimeSpan Warning => Until / 2 < LongestWarning ? Until / 2 : LongestWarning;

    /// <summary>The cookie lives a little longer than the page waits, so that the page signs out and says why.</summary>
    public TimeSpan OfCookie => Until + LongestWarning;
}
