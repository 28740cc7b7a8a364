using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Report;

/// <summary>What people have written under one heading of the report, in Markdown.</summary>
public sealed class ReportSection : Entity
{
    /// <summary>A section is a few pages; what is longer is a pasted file.</summary>
    public const int Longest = 40_000;

    private ReportSection() { }

    public Id<ReportSection> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public ReportPart Part { get; private set; }
    public string Text { get; private set; } = "";

    /// <summary>The writers have woven what is filled in into their own words: it is not printed a second time.</summary>
    public bool LeavesOutFilledIn { get; private set; }

    public Id<Member>? By { get; private set; }
    public DateTimeOffset? At { get; private set; }

    public static ReportSection Under(Id<Audit> audit, ReportPart part) =>
        new() { Id = Id<ReportSection>.New(), Audit = audit, Part = part };

    /// <summary>The one form in which a text is stored and compared.</summary>
    public static string Normalise(string text) =>
        text.Replace("\0", "", StringComparison.Ordinal).Replace("\uFEFF", "", StringComparison.Ordinal).ReplaceLineEndings("\n");

    /// <param name="seen">The text that the writer began with: somebody's newer words are never written over.</param>
    public Result Write(string text, string seen, Member by, DateTimeOffset at)
    {
        var next = Normalise(text);
        if (next.Length > Longest)
            return ReportRefusals.SectionTooLong(next.Length);
        if (next == Text)
            return Result.Done;
        if (Text != Normalise(seen))
            return ReportRefusals.SectionChanged;

        (Text, By, At) = (next, by.Id, at);
        Record(new ReportSectionWritten(Audit, Part, next.Length));
        return Result.Done;
    }

    public Result LeaveOutFilledIn(bool leaveOut)
    {
        if (LeavesOutFilledIn == leaveOut)
            return Result.Done;

        LeavesOutFilledIn = leaveOut;
        Record(new ReportFillingChosen(Audit, Part, leaveOut));
        return Result.Done;
    }
}
