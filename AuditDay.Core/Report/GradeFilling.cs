using static AuditDay.Core.Report.ReportDocument;

namespace AuditDay.Core.Report;

/// <summary>Self, pair and moderated grades side by side: three values of their own, in numbers of returns and never in percentages of so few.</summary>
internal static class GradeFilling
{
    public static IReadOnlyList<Block> Of(ReportSources from)
    {
        var blocks = new List<Block>();
        foreach (var question in (from.Tool?.Questions ?? []).Where(q => from.SelfGrades.Any(g => g.QuestionKey == q.Key)))
        {
            var self = from.SelfGrades.Where(g => g.QuestionKey == question.Key).ToDictionary(g => g.Grade, g => g.Returns);
            var beside = from.PracticeGrades.Where(g => g.QuestionKey == question.Key).ToList();
            var (pair, moderated) = (Count(beside.Select(g => g.PairStep)), Count(beside.Select(g => g.ModeratedStep)));
            var steps = question.Choices.Union(self.Keys).Union(pair.Keys).Union(moderated.Keys).ToList();
            List<IReadOnlyList<string>> rows = [.. steps.Select(step => new[] { step, In(self, step), In(pair, step), In(moderated, step) })];
            rows.Add(["All", self.Values.Sum().ToString(), pair.Values.Sum().ToString(), moderated.Values.Sum().ToString()]);
            blocks.Add(new Block.Table($"{question.Text} (numbers of returns)", ["Grade", "Self grade", "Pair grade", "Moderated grade"], rows));
        }
        return blocks;
    }

    private static Dictionary<string, int> Count(IEnumerable<string> steps) => steps.Where(s => s.Length > 0).GroupBy(s => s).ToDictionary(g => g.Key, g => g.Count());

    private static string In(Dictionary<string, int> counts, string step) => counts.GetValueOrDefault(step).ToString();
}
