using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;

namespace AuditDay.Core.Reminders;

/// <summary>Somebody was reminded of a return, on one rung for one due date: never a second time.</summary>
public sealed class Reminder : Entity
{
    private Reminder() { }

    public Id<Reminder> Id { get; private set; }
    public Id<AgencyReturn> Return { get; private set; }
    public DateOnly DueOn { get; private set; }
    public Rung Rung { get; private set; }
    public Id<Member> Member { get; private set; }

    internal static Reminder Of(DueReturn due, Id<Member> member)
    {
        var reminder = new Reminder { Id = Id<Reminder>.New(), Return = due.Id, DueOn = due.DueOn, Rung = due.Rung, Member = member };
        reminder.Record(new ReturnReminded(due.Audit, due.Case, due.Id, due.Rung, member));
        return reminder;
    }
}
