using System.Net;
using System.Text.RegularExpressions;

namespace AuditDay.Bench;

/// <summary>Signs people in as a browser does: the form's own token, then the cookie.</summary>
internal static partial class SignIn
{
    private const string Password = "Audit-day-2026";

    public static async Task<CookieContainer> AsAsync(Uri address, string email)
    {
        var cookies = new CookieContainer();
        using var http = Browser(address, cookies);
        var page = await http.GetStringAsync(new Uri("/sign-in", UriKind.Relative));
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = WebUtility.HtmlDecode(Token().Match(page).Groups[1].Value),
            ["email"] = email,
            ["password"] = Password,
            ["from"] = "/",
        });
        using var answer = await http.PostAsync(new Uri("/sign-in", UriKind.Relative), form);
        return answer.Headers.Location?.OriginalString == "/"
            ? cookies
            : throw new InvalidOperationException($"{email} could not sign in: {(int)answer.StatusCode}, {answer.Headers.Location}.");
    }

    public static HttpClient Browser(Uri address, CookieContainer cookies)
    {
        var http = new HttpClient(new HttpClientHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = address };
        http.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        return http;
    }

    [GeneratedRegex("""name="__RequestVerificationToken" value="([^"]+)""")]
    private static partial Regex Token();
}
