using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Report;

/// <summary>What one agency says of one part of a version that concerns it: it is right, or what is wrong; and what came of it.</summary>
public sealed class FactCheckAnswer : Entity
{
    public const int Longest = 4_000;

    private FactCheckAnswer() { }

    public Id<FactCheckAnswer> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public Id<ReportVersion> ReportVersion { get; private set; }
    public Id<Agency> Agency { get; private set; }

    /// <summary>The heading under which it stands.</summary>
    public string Place { get; private set; } = "";

    public bool IsRight { get; private set; }
    public string Comment { get; private set; } = "";
    public Id<Member> By { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>What the team did about it; empty while they have not said.</summary>
    public string Reply { get; private set; } = "";

    public Id<Member>? RepliedBy { get; private set; }

    /// <summary>An error was pointed out, and nothing has come of it yet.</summary>
    public bool IsOpen => !IsRight && Reply.Length == 0;

    public static FactCheckAnswer Of(ReportVersion version, Id<Agency> agency, string place) =>
        new() { Id = Id<FactCheckAnswer>.New(), Audit = version.Audit, ReportVersion = version.Id, Agency = agency, Place = place };

    public Result Say(bool isRight, string comment, Member by, DateTimeOffset at)
    {
        var words = comment.ReplaceLineEndings("\n").Trim();
        if (!isRight && words.Length == 0)
            return ReportRefusals.SayWhatIsWrong;
        if (words.Length > Longest)
            return ReportRefusals.TooLong(words.Length, Longest);
        if (By == by.Id && (IsRight, Comment) == (isRight, words))
            return Result.Done;

        // A new answer asks for a new reply.
        (IsRight, Comment, By, At, Reply, RepliedBy) = (isRight, words, by.Id, at, "", null);
        Record(new FactCheckAnswered(Audit, ReportVersion, Agency, isRight));
        return Result.Done;
    }

    public Result Answer(string reply, Member by)
    {
        var words = reply.ReplaceLineEndings("\n").Trim();
        if (IsRight)
            return ReportRefusals.NothingToAnswer;
        if (words.Length == 0)
            return ReportRefusals.AnswerNeeded;
        if (words.Length > Longest)
            return ReportRefusals.TooLong(words.Length, Longest);
        if (words == Reply)
            return Result.Done;

        (Reply, RepliedBy) = (words, by.Id);
        Record(new FactCheckReplied(Audit, ReportVersion, Agency));
        return Result.Done;
    }
}
