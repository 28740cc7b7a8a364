namespace AuditDay.Tests.Notes;

/// <summary>AUDITDAY_SCHEDULES=1000000 runs a million.</summary>
public sealed class SchedulesTests(ITestOutputHelper output)
{
    private const int Steps = 45;

    [Fact]
    public void Whatever_is_lost_or_late_every_text_ends_the_same_with_each_edit_once()
    {
        var schedules = int.TryParse(Environment.GetEnvironmentVariable("AUDITDAY_SCHEDULES"), out var asked) ? asked : 20_000;
        var (edits, reloads, restarts, pushes, acks) = (0L, 0L, 0L, 0L, 0L);
        for (var seed = 0; seed < schedules; seed++)
        {
            var schedule = new Schedule(seed);
            try
            {
                schedule.Run(Steps);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Schedule {seed} went wrong: {e.Message}", e);
            }
            (edits, reloads, restarts) = (edits + schedule.Edits, reloads + schedule.Reloads, restarts + schedule.Restarts);
            (pushes, acks) = (pushes + schedule.LostPushes, acks + schedule.LostAcks);
        }
        output.WriteLine($"{schedules:N0} schedules: {edits:N0} edits, {reloads:N0} reloads, {restarts:N0} restarts, {pushes:N0} lost pushes, {acks:N0} lost acknowledgements.");
    }
}
