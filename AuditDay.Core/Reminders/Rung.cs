namespace AuditDay.Core.Reminders;

/// <summary>The steps of the ladder by which nobody chases by hand: each is taken once for each due date.</summary>
public enum Rung
{
    /// <summary>The return is asked for.</summary>
    Asked,

    FourteenDays,
    SevenDays,
    TwoDays,
    OnTheDay,

    /// <summary>A day late: the agency's lead.</summary>
    ToLead,

    /// <summary>Three days late: the partnership team, who ring up.</summary>
    ToTeam,
}

public static class Ladder
{
    private static readonly (Rung Rung, int DaysLeft)[] Steps =
    [
        (Rung.ToTeam, -3), (Rung.ToLead, -1), (Rung.OnTheDay, 0), (Rung.TwoDays, 2), (Rung.SevenDays, 7), (Rung.FourteenDays, 14),
    ];

    /// <summary>The rung on which a return stands today. Earlier ones that were missed are not made up for.</summary>
    public static Rung On(DateOnly today, DateOnly due)
    {
        var left = due.DayNumber - today.DayNumber;
        foreach (var (rung, daysLeft) in Steps)
        {
            if (left <= daysLeft)
                return rung;
        }
        return Rung.Asked;
    }
}
