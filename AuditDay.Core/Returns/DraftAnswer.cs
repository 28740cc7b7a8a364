using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns.Word;

namespace AuditDay.Core.Returns;

/// <summary>What an author has written so far under one question; the next submission makes it an <see cref="Answer"/>.</summary>
public sealed class DraftAnswer : Entity
{
    private DraftAnswer() { }

    public Id<DraftAnswer> Id { get; private set; }
    public Id<AgencyReturn> Return { get; private set; }
    public string QuestionKey { get; private set; } = "";
    public string Text { get; private set; } = "";

    /// <summary>How often it has been written; 0 where nothing is there yet.</summary>
    public int Edition { get; private set; }

    /// <summary>Behind the printed text of a table; empty for every other kind of question.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; private set; } = [];

    /// <summary>Who wrote it last, and when.</summary>
    public Id<Member>? By { get; private set; }

    public DateTimeOffset? At { get; private set; }
    /// <summary>The Word file from which it came, which also says who confirmed it; none for what was typed online since.</summary>
    public Id<WordFile>? FromWord { get; private set; }

    public static DraftAnswer Under(AgencyReturn agencyReturn, string questionKey) =>
        new() { Id = Id<DraftAnswer>.New(), Return = agencyReturn.Id, QuestionKey = questionKey };

    /// <param name="value">What stands there from now on.</param>
    /// <param name="seen">The <see cref="Edition"/> over which it was written; null where nobody else can have written meanwhile.</param>
    /// <param name="by">Who writes.</param>
    /// <param name="at">When.</param>
    public Result Write(AnswerValue value, int? seen, Member? by = null, DateTimeOffset? at = null)
    {
        if (value.Text == Text)
            return Result.Done;
        if (seen is { } edition && edition != Edition)
            return ReturnRefusals.AnswerChangedMeanwhile;

        (Text, Rows, By, At) = (value.Text, value.Rows, by?.Id, at);
        Edition++;
        FromWord = null;
        return Result.Done;
    }

    /// <summary>What stands here now was brought in from a file, and somebody has looked at it.</summary>
    public void CameFrom(WordFile file) => FromWord = file.Id;
}
