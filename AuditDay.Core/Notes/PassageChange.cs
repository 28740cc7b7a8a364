using AuditDay.Core.Access;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Notes;

/// <summary>One change that one person made to one marked passage: what stood before, so that it can be undone by them.</summary>
public sealed class PassageChange : Entity
{
    private PassageChange() { }

    public Id<PassageChange> Id { get; private set; }
    public Id<LiveText> Text { get; private set; }
    public Id<TextAnchor> Passage { get; private set; }
    public Id<Member> By { get; private set; }
    public PassageState Before { get; private set; } = new(null, true);
    public bool IsUndone { get; private set; }

    public static PassageChange Of(TextAnchor passage, PassageState before, Member by) => new()
    {
        Id = Id<PassageChange>.New(),
        Text = passage.Text,
        Passage = passage.Id,
        By = by.Id,
        Before = before,
    };

    /// <summary>Marking is a change from "not there".</summary>
    public static PassageChange Making(TextAnchor passage, Member by) => Of(passage, passage.State with { IsRemoved = true }, by);

    public Result Undo(TextAnchor passage)
    {
        IsUndone = true;
        return passage.PutBack(Before);
    }
}
