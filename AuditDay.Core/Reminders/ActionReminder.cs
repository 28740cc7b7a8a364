using AuditDay.Core.Access;
using AuditDay.Core.ActionPlan;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Reminders;

/// <summary>Somebody was reminded of an action, on one rung for one date: never a second time.</summary>
public sealed class ActionReminder : Entity
{
    private ActionReminder() { }

    public Id<ActionReminder> Id { get; private set; }
    public Id<PlannedAction> Action { get; private set; }
    public DateOnly DueOn { get; private set; }
    public Rung Rung { get; private set; }
    public Id<Member> Member { get; private set; }

    internal static ActionReminder Of(DueAction due, Id<Member> member)
    {
        var reminder = new ActionReminder { Id = Id<ActionReminder>.New(), Action = due.Id, DueOn = due.DueOn, Rung = due.Rung, Member = member };
        reminder.Record(new ActionReminded(due.Audit, due.Id, due.Rung, member));
        return reminder;
    }
}
