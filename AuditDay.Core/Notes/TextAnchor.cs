using AuditDay.Core.Access;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Notes;

/// <summary>A marked passage of a live text. It moves along with each accepted change, in the same transaction.</summary>
public sealed class TextAnchor : Entity
{
    private TextAnchor() { }

    public Id<TextAnchor> Id { get; private set; }
    public Id<LiveText> Text { get; private set; }
    public int Start { get; private set; }
    public int End { get; private set; }

    /// <summary>The words as they were when they were marked: they outlive a deletion.</summary>
    public string Quote { get; private set; } = "";

    public Id<Member> By { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>All of its words have been deleted.</summary>
    public bool IsGone => Start == End;

    public static Result<TextAnchor> On(Id<LiveText> text, string content, int start, int end, string quote, Member by, DateTimeOffset at)
    {
        if (start < 0 || end > content.Length || start >= end || content[start..end] != quote)
            return NoteRefusals.QuoteDiffers;

        return new TextAnchor { Id = Id<TextAnchor>.New(), Text = text, Start = start, End = end, Quote = quote, By = by.Id, At = at };
    }
}
