namespace AuditDay.Core.Programme;

/// <summary>On the day, a line of the agenda and all that follow it moved by some minutes; kept so that it can be taken back.</summary>
/// <param name="Line">Counted from nought.</param>
/// <param name="Minutes">Later; earlier where negative.</param>
public sealed record AgendaShift(int Line, int Minutes);

internal static class AgendaShifts
{
    /// <summary>The agenda with this line, and what follows, moved. What stands before it stays.</summary>
    public static IReadOnlyList<AgendaItem> Shifted(this IReadOnlyList<AgendaItem> agenda, AgendaShift shift) =>
        [.. agenda.Select((item, i) => i < shift.Line ? item : item with { Start = item.Start.AddMinutes(shift.Minutes) })];

    /// <summary>True where every line still ends on its day and none begins before the one above it has ended.</summary>
    public static bool Fits(this IReadOnlyList<AgendaItem> agenda, AgendaShift shift)
    {
        var (first, last) = (agenda[shift.Line], agenda.MaxBy(a => a.Start)!);
        var begins = shift.Line == 0 ? TimeOnly.MinValue : agenda[shift.Line - 1].End;
        var earliest = first.Start.ToTimeSpan() + TimeSpan.FromMinutes(shift.Minutes);
        var latest = last.Start.ToTimeSpan() + TimeSpan.FromMinutes(last.Minutes + shift.Minutes);
        return earliest >= begins.ToTimeSpan() && latest < TimeSpan.FromDays(1);
    }
}
