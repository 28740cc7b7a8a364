using AuditDay.Core.AuditTools;

namespace AuditDay.Core.Returns.Word;

/// <summary>Which region answers which question: one to one, the best for all together, and only where nothing else comes near.</summary>
internal static class WordMatching
{
    public const double ByTag = 1.0;
    public const double ByNumber = 0.9;
    public const double ByText = 0.85;

    /// <summary>By how much a match must be better than the next best way.</summary>
    public const double LeastMargin = 0.15;

    private const double LeastLikeness = 0.6;
    private const double MostByLikeness = 0.84;

    private const double SameWords = 0.9;

    // Likeness is no rival to a number or the very words.
    private const double BesideCertainty = 0.8;

    private const double LeastLikenessWithNumber = 0.4;

    // The next best is no rival where it has nothing to offer.
    private const double WithoutWords = 0.5;

    /// <param name="Fit">0.85 and more is sure.</param>
    /// <param name="OtherHeading">The question that the heading itself names, where its control says another.</param>
    /// <param name="IsReworded">What stands above it is not quite what was asked.</param>
    internal sealed record Match(WordRegion Region, ToolQuestion Question, double Fit, ToolQuestion? OtherHeading, bool IsReworded)
    {
        public bool IsSure => Fit >= ByText && OtherHeading is null;
    }

    /// <param name="Likely">Of a region that could not be told apart: to which question it may belong.</param>
    internal sealed record Outcome(IReadOnlyList<Match> Matches, IReadOnlyDictionary<WordRegion, ToolQuestion> Likely);

    public static Outcome Of(IReadOnlyList<WordRegion> regions, WordTemplate template, Func<WordRegion, bool> hasWords)
    {
        var questions = template.Questions;
        var rows = regions.Select(region => Fits(region, template)).ToList();
        var sureOf = questions.Select((_, j) => rows.Any(row => row[j] >= ByText)).ToList();
        var fits = new double[regions.Count, questions.Count];
        for (var i = 0; i < regions.Count; i++)
        {
            var (isSure, isBlank) = (rows[i].Any(fit => fit >= ByText), !hasWords(regions[i]));
            for (var j = 0; j < questions.Count; j++)
            {
                var fit = rows[i][j] < ByText && (isSure || sureOf[j]) ? rows[i][j] * BesideCertainty : rows[i][j];
                fits[i, j] = isBlank && fit > 0 ? Math.Max(0.01, fit - WithoutWords) : fit;
            }
        }

        var (matches, likely) = (new List<Match>(), new Dictionary<WordRegion, ToolQuestion>());
        foreach (var pair in Assignment.Best(fits))
        {
            var (region, question) = (regions[pair.Row], questions[pair.Column].Question);
            if (pair.Margin > LeastMargin || !hasWords(region))
                matches.Add(new Match(region, question, rows[pair.Row][pair.Column], OtherHeading(region, question, template), IsReworded(region, question)));
            else
                likely[region] = question;
        }
        return new Outcome(matches, likely);
    }

    private static double[] Fits(WordRegion region, WordTemplate template)
    {
        var heading = Heading(region, template);
        if (template.OfStem(region.Stem) is not { } tagged)
            return heading;

        // Under a tag, the heading only speaks for another question where it does so more clearly than for the tagged one.
        var own = heading[template.Questions.ToList().FindIndex(q => q.Question == tagged)];
        return [.. template.Questions.Select((q, j) => q.Question == tagged ? ByTag : heading[j] > own ? heading[j] : 0)];
    }

    private static double[] Heading(WordRegion region, WordTemplate template)
    {
        var fits = new double[template.Questions.Count];
        if (region.Heading is not { Text: var text })
            return fits;

        var (number, rest) = Wording.Split(text);
        var (whole, tail) = (Wording.Of(text), Wording.Of(rest));
        var likeness = template.Questions.Select(q => Math.Max(whole.Likeness(q.Text), Math.Max(tail.Likeness(q.Text), whole.Likeness(q.Whole)))).ToList();
        var numbered = template.Questions.ToList().FindIndex(q => WordRegions.HasNumber(number, q.Question));
        if (numbered >= 0 && likeness[numbered] < LeastLikenessWithNumber)
            numbered = -1;

        for (var j = 0; j < fits.Length; j++)
        {
            if (j == numbered)
                fits[j] = ByNumber;
            // Beside a number that fits, another question must fit clearly better by its words to count at all: many ask "What tells you so?".
            else if (numbered >= 0 && likeness[j] < likeness[numbered] + LeastMargin)
                fits[j] = 0;
            else if (likeness[j] >= LeastLikeness)
                fits[j] = likeness[j] >= 1 ? ByText : Math.Min(likeness[j], MostByLikeness);
        }
        return fits;
    }

    /// <summary>True where the heading is that of a question, whatever stands below it.</summary>
    public static bool NamesQuestion(WordRegion region, WordTemplate template) => Heading(region, template).Any(fit => fit >= ByText);

    private static bool IsReworded(WordRegion region, ToolQuestion question) =>
        region.Heading is { Text: var text } && Wording.Of(Wording.Split(text).Tail).Likeness(Wording.Of(question.Text)) < SameWords
        && Wording.Of(text).Likeness(Wording.Of($"{question.Number} {question.Text}")) < SameWords;

    private static ToolQuestion? OtherHeading(WordRegion region, ToolQuestion matched, WordTemplate template)
    {
        var heading = Heading(region, template);
        var best = heading.Length == 0 ? 0 : heading.Max();
        return best >= ByText && template.Questions[Array.IndexOf(heading, best)].Question is var other && other != matched ? other : null;
    }
}
