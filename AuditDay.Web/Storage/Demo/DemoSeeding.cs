using AuditDay.Core;
using AuditDay.Core.Journal;
using AuditDay.Core.Outbox;
using AuditDay.Core.Retention;
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
        if (await services.HasPeopleAsync())
            return false;

        var clock = new DemoClock(services.GetRequiredService<TimeProvider>());
        await using var house = services.BuildHouse(clock);
        var stage = new DemoStage(house, clock, "team@demo.example");
        clock.GoTo(new DateTimeOffset(2025, 3, 3, 9, 0, 0, TimeSpan.Zero));
        await DemoPeople.AddAsync(stage);
        await DemoPeople.AddAccountsAsync(stage, services, DemoFiles.Agencies().Accounts.Select(a => a.Email));
        await PublishedAudit.PlayAsync(stage);
        await CollectingAudit.PlayAsync(stage);
        await LiveAudit.PlayAsync(stage);
        await PlannedAudit.PlayAsync(stage);
        await DemoKeeping.PlayAsync(stage);
        await DemoPeople.InviteNewcomerAsync(stage, services);
        return true;
    }

    public static async Task<bool> HasPeopleAsync(this IServiceProvider services)
    {
        await using var db = services.GetRequiredService<IStore>().Read();
        return await db.Members.AnyAsync();
    }

    /// <summary>A house of its own on the same file: its clock runs through the demo's past, and nobody listens to its feed.</summary>
    public static ServiceProvider BuildHouse(this IServiceProvider services, DemoClock clock) => new ServiceCollection()
        .AddSingleton(services.GetRequiredService<IStore>())
        .AddSingleton<TimeProvider>(clock)
        .AddSingleton(services.GetRequiredService<PublicAddress>())
        .AddSingleton(services.GetRequiredService<ILoggerFactory>())
        .AddSingleton(services.GetRequiredService<JournalKey>())
        .AddSingleton(services.GetRequiredService<RetentionPeriods>())
        .AddSingleton(services.GetRequiredService<ITombstones>())
        .AddLogging()
        .AddAuditDayCore()
        .BuildServiceProvider();
}
