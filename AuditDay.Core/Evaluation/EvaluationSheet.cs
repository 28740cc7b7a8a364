using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Evaluation;

/// <summary>What one person said about the day. Whose it is decides only that it is one and may be changed: results never say it, and no time is kept.</summary>
public sealed class EvaluationSheet : Entity
{
    public const int LongestLine = 300;

    private EvaluationSheet() { }

    public Id<EvaluationSheet> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public Id<Member> Of { get; private set; }
    public IReadOnlyList<EvaluationAnswer> Answers { get; private set; } = [];

    /// <summary>One line in their own words; empty where they wrote none.</summary>
    public string Line { get; private set; } = "";

    // Not an id that rises with time: who was first would follow from it.
    public static EvaluationSheet Begun(Id<Audit> audit, Member of) => new() { Id = new(Guid.NewGuid()), Audit = audit, Of = of.Id };

    public Result Say(IReadOnlyList<EvaluationAnswer> answers, string line)
    {
        var words = string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length > LongestLine)
            return EvaluationRefusals.LineTooLong;
        if (answers.Count == 0 && words.Length == 0)
            return EvaluationRefusals.NothingSaid;
        if (answers.Any(a => a.Value < 1 || a.Value > EvaluationQuestions.Words.Count || EvaluationQuestions.All.All(q => q.Key != a.Question))
            || answers.DistinctBy(a => a.Question).Count() < answers.Count)
            return EvaluationRefusals.AnswerUnknown;
        if (answers.SequenceEqual(Answers) && words == Line)
            return Result.Done;

        (Answers, Line) = ([.. answers], words);
        Record(new EvaluationGiven(Audit, Of));
        return Result.Done;
    }
}
