using AuditDay.Core.Access;
using AuditDay.Core.Kernel;

namespace AuditDay.Web.Shell;

/// <summary>
/// How many pages one person has open: five. A sixth is never refused; instead the one that has been out of sight the longest goes to
/// rest, so that forgotten tabs cost nobody anything and lock nobody out. Pages whose line is down are not counted.
/// </summary>
public sealed class OpenPages(TimeProvider clock)
{
    public const int Most = 5;

    private readonly Lock _guard = new();
    private readonly Dictionary<Id<Member>, List<Page>> _pages = [];

    /// <summary>One open page.</summary>
    /// <param name="isUp">Whether its line holds.</param>
    /// <param name="rest">Leads it to a page that says why.</param>
    public sealed class Page(Func<bool> isUp, Func<Task> rest)
    {
        internal bool IsInSight { get; set; } = true;
        internal DateTimeOffset SeenAt { get; set; }
        internal bool IsUp => isUp();
        internal Task RestAsync() => rest();
    }

    /// <summary>A page opens; whichever has to go for it is sent to rest.</summary>
    public Task ComeAsync(Id<Member> who, Page page)
    {
        Page? goes = null;
        lock (_guard)
        {
            if (!_pages.TryGetValue(who, out var pages))
                _pages[who] = pages = [];
            page.SeenAt = clock.GetUtcNow();
            var others = pages.Where(p => p.IsUp).ToList();
            if (others.Count >= Most)
                goes = others.OrderBy(p => p.IsInSight).ThenBy(p => p.SeenAt).First();
            if (goes is not null)
                pages.Remove(goes);
            pages.Add(page);
        }
        return goes?.RestAsync() ?? Task.CompletedTask;
    }

    public void Go(Id<Member> who, Page page)
    {
        lock (_guard)
        {
            if (_pages.TryGetValue(who, out var pages) && pages.Remove(page) && pages.Count == 0)
                _pages.Remove(who);
        }
    }

    public void See(Page page, bool isInSight)
    {
        lock (_guard)
            (page.IsInSight, page.SeenAt) = (isInSight, clock.GetUtcNow());
    }
}
