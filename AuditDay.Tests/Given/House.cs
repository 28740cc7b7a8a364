using AuditDay.Core;
using AuditDay.Core.Journal;
using AuditDay.Core.Outbox;
using AuditDay.Core.Retention;
using AuditDay.Core.Storage;
using AuditDay.Web.Retention;
using AuditDay.Web.Storage;
using AuditDay.Web.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace AuditDay.Tests.Given;

/// <summary>The product below its pages: a real SQLite file, migrated, and every service of Core. Each test has one of its own.</summary>
public sealed class House : IAsyncDisposable
{
    /// <summary>The same for every test, so that a copied file can be written on.</summary>
    public static readonly JournalKey Key = new([.. Enumerable.Range(0, JournalKey.Length).Select(n => (byte)n)]);

    private readonly string _file;
    private readonly ServiceProvider _services;

    private House(string file, DateTimeOffset? now = null)
    {
        (_file, Clock) = (file, new FakeTimeProvider(now ?? A.Morning));
        Store = new SqliteStore($"Data Source={file}");
        Tombstones = new TombstoneFile(new Keeping(new ConfigurationBuilder().Build(), Store));
        _services = new ServiceCollection().AddHouse(this).BuildServiceProvider();
    }

    /// <summary>Stands at a quarter to ten on the day; a test moves it.</summary>
    public FakeTimeProvider Clock { get; }

    internal SqliteStore Store { get; }

    internal TombstoneFile Tombstones { get; }

    /// <summary>An empty database with every migration.</summary>
    public static async Task<House> EmptyAsync() => new(await Template.CopyEmptyAsync());

    /// <summary>The database of <see cref="Given.Day"/>: an audit live today, in Reading.</summary>
    public static async Task<(House House, Day Day)> OnTheDayAsync()
    {
        var (file, day) = await Template.CopyDayAsync();
        return (new House(file), day);
    }

    internal static House At(string file) => new(file);

    /// <summary>A use case, the writer, the feed: whatever Core registers.</summary>
    public T Use<T>() where T : class => _services.GetRequiredService<T>();

    public AuditDayDb Read() => Store.Read();

    /// <summary>The same file at the same moment, with nothing left of what was in memory.</summary>
    public async Task<House> RestartAsync()
    {
        await _services.DisposeAsync();
        return new House(_file, Clock.GetUtcNow());
    }

    /// <summary>As when the program is stopped: nothing holds the file any more.</summary>
    public async Task CloseAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearPool(new SqliteConnection($"Data Source={_file}"));
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearPool(new SqliteConnection($"Data Source={_file}"));
        Template.Remove(_file);
    }
}

internal static class HouseServices
{
    public static IServiceCollection AddHouse(this IServiceCollection services, House house) => services
        .AddSingleton<IStore>(house.Store)
        .AddSingleton(house.Store)
        .AddSingleton<TimeProvider>(house.Clock)
        .AddSingleton(House.Key)
        .AddSingleton(new RetentionPeriods())
        .AddSingleton<ITombstones>(house.Tombstones)
        .AddSingleton(new PublicAddress("https://audit.example"))
        .AddLogging()
        .AddAuditDayCore();
}
