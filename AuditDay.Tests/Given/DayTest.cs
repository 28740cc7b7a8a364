using AuditDay.Core.Storage;

namespace AuditDay.Tests.Given;

/// <summary>A test of use cases and queries, on a database of its own in which the audit day has begun.</summary>
public abstract class DayTest : IAsyncLifetime
{
    protected House House { get; private set; } = null!;
    protected Day Day { get; private set; } = null!;

    public virtual async ValueTask InitializeAsync() => (House, Day) = await House.OnTheDayAsync();

    public async ValueTask DisposeAsync()
    {
        await House.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected T Use<T>() where T : class => House.Use<T>();

    protected AuditDayDb Read() => House.Read();
}
