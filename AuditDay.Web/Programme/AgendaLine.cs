using AuditDay.Core.Programme;

namespace AuditDay.Web.Programme;

/// <summary>A line of the agenda while it is typed.</summary>
public sealed class AgendaLine
{
    public Guid Key { get; } = Guid.NewGuid();
    public TimeOnly Start { get; set; }
    public int Minutes { get; set; }
    public string Title { get; set; } = "";
    public Phase Phase { get; set; }

    public static AgendaLine Of(AgendaItem item) => new() { Start = item.Start, Minutes = item.Minutes, Title = item.Title, Phase = item.Phase };

    public AgendaItem ToItem() => new(Start, Minutes, Title.Trim(), Phase);
}
