using AuditDay.Core.Storage;

namespace AuditDay.Web.Shell;

/// <summary>
/// Tells everybody within seconds that the disk takes nothing, tries it again every second, and takes the notice down when it does.
/// While all is well it writes nothing.
/// </summary>
internal sealed class StorageWatch(WriterState state, ProbeWriting probe, SystemCondition condition, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan TooLong = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        state.Moved += Tell;
        try
        {
            using var timer = new PeriodicTimer(Round, clock);
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                if (!state.IsStoring && state.Waiting == 0)
                    await probe.RunAsync();
                Tell();
            }
        }
        catch (OperationCanceledException)
        {
            // Stopping.
        }
        finally
        {
            state.Moved -= Tell;
        }
    }

    private void Tell() => condition.Is(state.IsStoring && state.BusyFor < TooLong ? Condition.Well : Condition.CannotSave);
}
