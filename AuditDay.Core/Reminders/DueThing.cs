using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Reminders;

/// <summary>Something that somebody still has to do by a date: a return, or an action of a plan.</summary>
internal abstract record DueThing(Id<Audit> Audit, DateOnly DueOn, Rung Rung)
{
    public abstract Guid Key { get; }

    /// <summary>A reference and what is asked; never words of a case, nor of an action.</summary>
    public abstract string Says { get; }

    public abstract string Path { get; }

    /// <summary>Whose move it is on this rung. Where nobody has that part, the next in line hears of it.</summary>
    public abstract IReadOnlyList<Member> Recipients(IReadOnlyList<Member> everyone);

    /// <summary>The note that this person was reminded on this rung.</summary>
    public abstract Entity NoteFor(Id<Member> member);

    protected static IReadOnlyList<Member> FirstOf(params IEnumerable<Member>[] line) =>
        line.Select(people => people.ToList()).FirstOrDefault(people => people.Count > 0, []);
}
