using AuditDay.Core.Journal;
using AuditDay.Core.Storage;
using AuditDay.Web.Storage;

namespace AuditDay.Web.Journal;

/// <summary>
/// Notes the journal's head outside the database, once a minute where it moved and when the program stops, and once an hour in
/// the log. Whoever cuts off the end of the journal has to reach these as well.
/// </summary>
internal sealed class NotedHead(IStore store, Keeping keeping, TimeProvider clock, ILogger<NotedHead> log) : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LoggedEvery = TimeSpan.FromHours(1);

    private JournalHead _noted = JournalHead.Beginning;
    private DateTimeOffset _logged;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Round, clock);
        try
        {
            do
                await NoteAsync();
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            await NoteAsync();
        }
    }

    private async Task NoteAsync()
    {
        try
        {
            await using var connection = await store.OpenForReadingAsync(CancellationToken.None);
            var head = await JournalHead.ReadAsync(connection, null);
            if (head.Sequence != _noted.Sequence)
                await JournalHeadFile.WriteAsync(keeping.JournalHeadFile, head);
            if (head.Sequence != _noted.Sequence && clock.GetUtcNow() - _logged >= LoggedEvery)
            {
                _logged = clock.GetUtcNow();
                log.LogInformation("The journal's head is {Head}", head);
            }
            _noted = head;
        }
        catch (Exception e)
        {
            log.LogWarning("The journal's head was not noted: {Problem}", e.GetType().Name);
        }
    }
}
