using AuditDay.Core;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Web.Storage.Demo;

/// <summary>Brings the demo partnership into an empty database, through the use cases, so that its journal is true.</summary>
internal static class DemoSeeding
{
    public static async Task OpenDemoAsync(this IServiceProvider services)
    {
        if (services.GetRequiredService<DemoSetting>().IsOpen)
            await services.SeedDemoAsync();
    }

    /// <summary>False where there are people already, and nothing was done.</summary>
    public static async Task<bool> SeedDemoAsync(this IServiceProvider services)
    {
        var store = services.GetRequiredService<IStore>();
        await using (var db = store.Read())
        {
            if (await db.Members.AnyAsync())
                return false;
        }

        // A house of its own on the same file: its clock runs through the demo's past, and nobody listens to its feed.
        var clock = new DemoClock(services.GetRequiredService<TimeProvider>());
        await using var house = new ServiceCollection()
            .AddSingleton(store)
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton(services.GetRequiredService<ILoggerFactory>())
            .AddLogging()
            .AddAuditDayCore()
            .BuildServiceProvider();

        var stage = new DemoStage(house, clock);
        clock.GoTo(new DateTimeOffset(2025, 3, 3, 9, 0, 0, TimeSpan.Zero));
        await DemoPeople.AddAsync(stage);
        await DemoPeople.AddAccountsAsync(stage, services);
        await PublishedAudit.PlayAsync(stage);
        await CollectingAudit.PlayAsync(stage);
        await LiveAudit.PlayAsync(stage);
        return true;
    }
}
