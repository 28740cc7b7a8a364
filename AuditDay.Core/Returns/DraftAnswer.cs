using AuditDay.Core.Kernel;

namespace AuditDay.Core.Returns;

/// <summary>What an author has written so far under one question; the next submission makes it an <see cref="Answer"/>.</summary>
public sealed class DraftAnswer : Entity
{
    private DraftAnswer() { }

    public Id<DraftAnswer> Id { get; private set; }
    public Id<AgencyReturn> Return { get; private set; }
    public string QuestionKey { get; private set; } = "";
    public string Text { get; private set; } = "";

    public static DraftAnswer Under(AgencyReturn agencyReturn, string questionKey) =>
        new() { Id = Id<DraftAnswer>.New(), Return = agencyReturn.Id, QuestionKey = questionKey };

    public Result Write(string text)
    {
        var normalised = AnswerText.Normalise(text);
        if (normalised.Length > AnswerText.Longest)
            return ReturnRefusals.AnswerTooLong(normalised.Length);

        Text = normalised;
        return Result.Done;
    }
}
