namespace AuditDay.Core.Programme;

/// <summary>What the agenda says is on, and what comes next. Where clock and facilitator differ, the facilitator is right.</summary>
public static class AgendaNow
{
    public static (AgendaItem? Now, AgendaItem? Next) Of(IReadOnlyList<AgendaItem> agenda, Phase phase, TimeOnly time)
    {
        var ofPhase = agenda.Where(a => a.Phase == phase).ToList();
        var now = ofPhase.Find(a => a.Start <= time && time < a.End)
            ?? ofPhase.FindLast(a => a.Start <= time)
            ?? ofPhase.FirstOrDefault();
        return (now, now is null ? null : agenda.SkipWhile(a => a != now).Skip(1).FirstOrDefault());
    }
}
