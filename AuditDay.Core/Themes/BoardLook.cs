using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Themes;

/// <summary>Up to when one member has seen the board: what came later is new to them.</summary>
public sealed class BoardLook : Entity
{
    private BoardLook() { }

    public Id<BoardLook> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public Id<Member> By { get; private set; }
    public DateTimeOffset UpTo { get; private set; }

    public static BoardLook Of(Id<Audit> audit, Member by, DateTimeOffset upTo) =>
        new() { Id = Id<BoardLook>.New(), Audit = audit, By = by.Id, UpTo = upTo };

    /// <summary>Never back: two open tabs may tell it in either order.</summary>
    public void Reach(DateTimeOffset upTo) => UpTo = upTo > UpTo ? upTo : UpTo;
}
