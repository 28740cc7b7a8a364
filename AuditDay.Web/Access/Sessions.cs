using System.Collections.Concurrent;
using System.Security.Claims;

namespace AuditDay.Web.Access;

/// <summary>
/// Sessions that were signed out of: their other pages and sockets end, and a copy of their cookie opens nothing. Kept in
/// memory for as long as such a cookie could live; a restart forgets them, and every page with them.
/// </summary>
internal sealed class Sessions(TimeProvider clock)
{
    public static readonly TimeSpan LongestLife = TimeSpan.FromHours(12);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _ended = new();

    /// <summary>On the thread of whoever signed out: take a note and leave.</summary>
    public event Action<string>? Ended;

    public void End(ClaimsPrincipal user)
    {
        if (SessionClaims.SessionOf(user) is not { Length: > 0 } session)
            return;

        var now = clock.GetUtcNow();
        foreach (var (old, at) in _ended)
        {
            if (at < now - LongestLife)
                _ended.TryRemove(old, out _);
        }
        _ended[session] = now;
        Ended?.Invoke(session);
    }

    public bool IsEnded(ClaimsPrincipal user) => _ended.ContainsKey(SessionClaims.SessionOf(user));
}
