using AuditDay.Core.Reminders;

namespace AuditDay.Web.Reminders;

/// <summary>Goes round every ten minutes and lets the ladder decide who is to be reminded. It keeps nothing in memory, so a restart loses and doubles nothing.</summary>
internal sealed class ReminderRounds(RemindOfReturns remind, TimeProvider clock, ILogger<ReminderRounds> log) : BackgroundService
{
    private static readonly TimeSpan FirstAfter = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(FirstAfter, clock, stoppingToken);
        using var rounds = new PeriodicTimer(Every, clock);
        do
        {
            try
            {
                await remind.RunAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                log.LogError(e, "This round of reminders failed; the next one makes up for it");
            }
        }
        while (await rounds.WaitForNextTickAsync(stoppingToken));
    }
}
