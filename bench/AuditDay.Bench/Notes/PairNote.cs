using System.Net;
using System.Text.RegularExpressions;

namespace AuditDay.Bench.Notes;

/// <summary>Finds a pair's note as a script does: by the id on the page of their case. The first to look begins it.</summary>
internal static partial class PairNote
{
    public static async Task<Guid> FindAsync(Uri address, CookieContainer cookies, Guid auditCase)
    {
        using var http = SignIn.Browser(address, cookies);
        var page = await http.GetStringAsync(new Uri($"/cases/{auditCase:D}", UriKind.Relative));
        return Guid.TryParse(TextId().Match(page).Groups[1].Value, out var id) ? id : throw new InvalidOperationException("The page of the case has no note.");
    }

    [GeneratedRegex("data-text-id=\"([^\"]+)")]
    private static partial Regex TextId();
}
