namespace AuditDay.Web.Shell;

/// <summary>When the program is asked to stop, everybody is told before their lines are cut.</summary>
internal sealed class Goodbye(SystemCondition condition, CircuitCount circuits) : IHostedLifecycleService
{
    private static readonly TimeSpan TimeToRead = TimeSpan.FromMilliseconds(800);

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        condition.Is(Condition.Stopping);
        if (circuits.Count > 0)
            await Task.Delay(TimeToRead, CancellationToken.None);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
