using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Report;

/// <summary>What somebody who reads the draft says to its writers about one section. It is never printed.</summary>
public sealed class ReportComment : Entity
{
    public const int Longest = 2_000;

    private ReportComment() { }

    public Id<ReportComment> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public ReportPart Part { get; private set; }
    public string Text { get; private set; } = "";
    public Id<Member> By { get; private set; }
    public DateTimeOffset At { get; private set; }
    public bool IsSettled { get; private set; }

    public static Result<ReportComment> Said(Id<Audit> audit, ReportPart part, string text, Member by, DateTimeOffset at)
    {
        var words = text.ReplaceLineEndings("\n").Trim();
        if (words.Length == 0)
            return ReportRefusals.CommentEmpty;
        if (words.Length > Longest)
            return ReportRefusals.TooLong(words.Length, Longest);

        var comment = new ReportComment { Id = Id<ReportComment>.New(), Audit = audit, Part = part, Text = words, By = by.Id, At = at };
        comment.Record(new ReportCommented(audit, comment.Id, part));
        return comment;
    }

    public Result Settle(bool isSettled)
    {
        if (IsSettled == isSettled)
            return Result.Done;

        IsSettled = isSettled;
        Record(new ReportCommentSettled(Audit, Id, isSettled));
        return Result.Done;
    }
}
