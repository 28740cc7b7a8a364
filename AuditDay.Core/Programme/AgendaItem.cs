namespace AuditDay.Core.Programme;

/// <summary>A line of the day's agenda.</summary>
/// <param name="Start">Local time of the place.</param>
public sealed record AgendaItem(TimeOnly Start, int Minutes, string Title, Phase Phase)
{
    public TimeOnly End => Start.AddMinutes(Minutes);
}
