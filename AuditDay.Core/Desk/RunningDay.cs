using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Desk;

/// <summary>What the facilitator has set going on the day: the timer that everyone sees, and the line that calls for attention.</summary>
public sealed class RunningDay : Entity
{
    public const int LongestTimer = 240;
    public const int LongestCall = 140;

    private RunningDay() { }

    public Id<RunningDay> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }

    /// <summary>The instant at which the timer ends; none while there is none. What is left is reckoned from it, so nothing that sleeps or restarts can bend it.</summary>
    public DateTimeOffset? EndsAt { get; private set; }

    /// <summary>One line on every screen of the day; empty while there is none.</summary>
    public string Call { get; private set; } = "";

    public static RunningDay Of(Id<Audit> audit) => new() { Id = Id<RunningDay>.New(), Audit = audit };

    /// <param name="minutes">From now on.</param>
    /// <param name="seen">The end that the one who sets it was shown: two who press at once set it once.</param>
    public Result SetTimer(int minutes, DateTimeOffset? seen, DateTimeOffset now)
    {
        if (minutes is < 1 or > LongestTimer)
            return DeskRefusals.TimerNotRight;

        return seen != EndsAt ? DeskRefusals.TimerMoved : End(now.AddMinutes(minutes));
    }

    /// <summary>Adds to what is left; where the time is up, begins with now.</summary>
    public Result ExtendTimer(int minutes, DateTimeOffset? seen, DateTimeOffset now)
    {
        if (EndsAt is not { } ends || seen != ends)
            return DeskRefusals.TimerMoved;
        if (minutes is < 1 or > LongestTimer)
            return DeskRefusals.TimerNotRight;

        return End((ends > now ? ends : now).AddMinutes(minutes));
    }

    public Result StopTimer(DateTimeOffset? seen)
    {
        if (EndsAt is null)
            return Result.Done;

        return seen != EndsAt ? DeskRefusals.TimerMoved : End(null);
    }

    public Result CallOut(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length is 0 or > LongestCall)
            return DeskRefusals.CallNotRight;
        if (line == Call)
            return Result.Done;

        Call = line;
        Record(new AttentionCalled(Audit, line.Length));
        return Result.Done;
    }

    public Result TakeDown()
    {
        if (Call.Length == 0)
            return Result.Done;

        Call = "";
        Record(new AttentionTakenDown(Audit));
        return Result.Done;
    }

    private Result End(DateTimeOffset? at)
    {
        EndsAt = at;
        Record(at is { } ends ? new TimerSet(Audit, ends) : new TimerStopped(Audit));
        return Result.Done;
    }
}
