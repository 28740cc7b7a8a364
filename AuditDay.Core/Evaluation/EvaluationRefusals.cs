using AuditDay.Core.Disclosure;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Evaluation;

public static class EvaluationRefusals
{
    public static readonly Refusal NothingSaid = new("evaluation.nothing-said", "Choose an answer, or write a line. One is enough.");
    public static readonly Refusal AnswerUnknown = new("evaluation.answer-unknown", "This page is of an earlier version. Load it again; what you chose is asked once more.");
    public static readonly Refusal LineTooLong = new("evaluation.line-too-long", $"A line has room for {EvaluationSheet.LongestLine} characters. Shorten it a little.");

    public static Refusal LineIdentifies(Find find) => new("evaluation.line-identifies", $"“{find.Text}” looks like {find.What}. Write the line without it, so that nobody can be recognised.");

    public static Refusal LineMayIdentify(Find find) => new(
        "evaluation.line-may-identify", $"“{find.Text}” looks like {find.What}. Take it out if it could tell who somebody is, or send the line as it is.");
}
