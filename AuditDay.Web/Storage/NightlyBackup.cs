using System.Globalization;
using AuditDay.Core.Kernel;

namespace AuditDay.Web.Storage;

/// <summary>Where <c>Backup:Folder</c> is set: a backup every night at <c>Backup:At</c>, and what is older than <c>Backup:KeepDays</c> goes.</summary>
internal sealed class NightlyBackup(MakeBackup makeBackup, Keeping keeping, IConfiguration configuration, TimeProvider clock, ILogger<NightlyBackup> log) : BackgroundService
{
    public const int DefaultKeepDays = 35;

    private readonly TimeOnly _at = TimeOnly.TryParse(configuration["Backup:At"], CultureInfo.InvariantCulture, out var at) ? at : new TimeOnly(2, 30);
    private readonly int _keepDays = configuration.GetValue("Backup:KeepDays", DefaultKeepDays);

    /// <summary>The wait until the next time of day; through a change of the clocks it stays the same time on the wall.</summary>
    public TimeSpan UntilNext(DateTimeOffset now)
    {
        var local = clock.ToLocal(now).DateTime;
        var next = local.Date + _at.ToTimeSpan();
        if (next <= local)
            next = next.AddDays(1);
        if (clock.LocalTimeZone.IsInvalidTime(next))
            next = next.AddHours(1);
        return new DateTimeOffset(next, clock.LocalTimeZone.GetUtcOffset(next)) - now;
    }

    public async Task RunOnceAsync(CancellationToken ct)
    {
        var file = Path.Combine(keeping.BackupFolder, Backups.NameOf(clock.GetLocalNow()));
        var manifest = await makeBackup.RunAsync(file, ct);
        var gone = Backups.AgeOut(keeping.BackupFolder, clock.GetUtcNow().AddDays(-_keepDays));
        log.LogInformation("Backup made: {Size} bytes, journal head {Head}; {Gone} old backups went", manifest.Size, manifest.JournalHead, gone);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (keeping.BackupFolder.Length > 0)
        {
            await Task.Delay(UntilNext(clock.GetUtcNow()), clock, stoppingToken);
            try
            {
                await RunOnceAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                log.LogError(e, "The nightly backup failed; it is tried again tomorrow. “backup FILE” makes one now");
            }
        }
    }
}
