namespace AuditDay.Web.Notes;

/// <summary>Lets bursts through and stops floods. One for each connection: the whole room sits behind one address.</summary>
internal sealed class TokenBucket(int capacity, double perSecond, TimeProvider clock)
{
    private readonly Lock _guard = new();
    private double _tokens = capacity;
    private long _filledAt = clock.GetTimestamp();

    public bool TryTake()
    {
        lock (_guard)
        {
            var now = clock.GetTimestamp();
            _tokens = Math.Min(capacity, _tokens + clock.GetElapsedTime(_filledAt, now).TotalSeconds * perSecond);
            _filledAt = now;
            if (_tokens < 1)
                return false;

            _tokens--;
            return true;
        }
    }
}
