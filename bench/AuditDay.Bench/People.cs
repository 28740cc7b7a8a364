using System.Net;

namespace AuditDay.Bench;

/// <summary>The pairs of a seeded day. A cookie outlives a restart, as its keys lie in the database: everybody signs in once.</summary>
internal sealed class People
{
    private readonly Dictionary<string, CookieContainer> _signedIn = [];

    /// <param name="who">Two neighbours are a pair.</param>
    public async Task<CookieContainer> CookiesAsync(Uri address, int who)
    {
        var email = $"load-{(who / 2) + 1}-{(who % 2 == 0 ? 'a' : 'b')}@load.example";
        if (!_signedIn.TryGetValue(email, out var cookies))
            _signedIn[email] = cookies = await SignIn.AsAsync(address, email);
        return cookies;
    }
}
