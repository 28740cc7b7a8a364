using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;

namespace AuditDay.Core.Briefing;

/// <summary>One of the seven boxes of an audit's briefing, and what stands in it.</summary>
public sealed class BriefingBox : Entity
{
    public const int Longest = 4_000;

    private BriefingBox() { }

    public Id<BriefingBox> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public BriefingPart Part { get; private set; }
    public string Text { get; private set; } = "";

    public static BriefingBox Under(Id<Audit> audit, BriefingPart part) => new() { Id = Id<BriefingBox>.New(), Audit = audit, Part = part };

    /// <param name="text">All that stands there from now on.</param>
    /// <param name="seen">The text over which it was written: nobody writes over a colleague.</param>
    public Result Write(string text, string seen)
    {
        var clean = AnswerText.Normalise(text);
        if (clean == Text)
            return Result.Done;
        if (clean.Length > Longest)
            return SevenMinuteRefusals.TooLong(clean.Length);
        if (AnswerText.Normalise(seen) != Text)
            return SevenMinuteRefusals.WrittenMeanwhile(Text);

        Text = clean;
        Record(new BriefingBoxWritten(Audit, Part));
        return Result.Done;
    }
}
