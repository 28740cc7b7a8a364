using AuditDay.Core.Evaluation;
using static AuditDay.Core.Report.ReportDocument;

namespace AuditDay.Core.Report;

/// <summary>How the day was, as all said together: in figures where many answered, in words where few did. Single lines are for the writers to choose from.</summary>
internal static class EvaluationFilling
{
    public static IReadOnlyList<Block> Of(ReportSources from)
    {
        if (from.Evaluation is not { Given: > 0 } results)
            return [];
        if (results.IsHidden)
            return [new Block.Paragraph("Too few people answered the evaluation for their answers to be told.")];

        return
        [
            new Block.Paragraph(results.SaysCounts
                ? $"{results.Given} of {results.Asked} people who took part answered."
                : "Few people answered, so that their answers are told in words."),
            new Block.Table("What those who took part said about the day", ["Statement", .. EvaluationQuestions.Words],
                [.. results.Questions.Select(q => (IReadOnlyList<string>)[q.Statement, .. q.Counts.Select(c => results.SaysCounts ? c.ToString() : PeopleInWords.Of(c, q.Answered))])])
            { IsCharted = true },
        ];
    }
}
