using System.Net;

namespace AuditDay.Bench;

/// <summary>The people of a seeded day, two by two. A cookie outlives a restart, as its keys lie in the database: everybody signs in once.</summary>
/// <param name="part">What they do there: "load" reads in pairs, "write" writes a return, its author beside its lead.</param>
internal sealed class People(string part = "load")
{
    private readonly Dictionary<string, CookieContainer> _signedIn = [];

    /// <param name="who">Two neighbours are a pair.</param>
    public async Task<CookieContainer> CookiesAsync(Uri address, int who)
    {
        var email = $"{part}-{(who / 2) + 1}-{(who % 2 == 0 ? 'a' : 'b')}@load.example";
        if (!_signedIn.TryGetValue(email, out var cookies))
            _signedIn[email] = cookies = await SignIn.AsAsync(address, email);
        return cookies;
    }
}
