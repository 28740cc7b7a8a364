using AuditDay.Core.Journal;

namespace AuditDay.Web.Journal;

/// <summary>Has the trail stored every few seconds, and once more when the program stops.</summary>
internal sealed class TrailKeeping(Trail trail, TimeProvider clock, ILogger<TrailKeeping> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Trail.Breath, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await StoreAsync();
        }
        catch (OperationCanceledException)
        {
            // Stopping.
        }
        await StoreAsync();
    }

    private async Task StoreAsync()
    {
        try
        {
            await trail.StoreAsync();
        }
        catch (Exception e)
        {
            log.LogError(e, "What people looked at was not stored; it is tried again");
        }
    }
}
