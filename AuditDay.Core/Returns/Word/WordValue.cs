using AuditDay.Core.AuditTools;

namespace AuditDay.Core.Returns.Word;

/// <summary>What one region says under its question, by the question's kind.</summary>
/// <param name="Text">As it would be typed or chosen online; empty for rows.</param>
/// <param name="Unread">Words that are none of the choices, no date or no number: a person says what was meant.</param>
/// <param name="Elsewhere">Words that do not fit here and need another place.</param>
internal sealed record WordValue(string Text, IReadOnlyList<IReadOnlyList<string>> Rows, string Unread, bool IsMerged, IReadOnlyList<string> Elsewhere)
{
    private static readonly WordValue Nothing = new("", [], "", false, []);

    public bool IsBlank => Text.Length == 0 && Rows.Count == 0 && Unread.Length == 0;

    public static WordValue Of(WordRegion region, ToolQuestion question, WordTemplate template)
    {
        List<WordLine> inside = [.. region.Inside.Where(l => !l.IsPlaceholder)];
        var outside = Own(region.Outside, template);
        if (question.Kind == QuestionKind.Rows)
            return OfTable([.. inside, .. outside], question);
        if (question.Kind == QuestionKind.Choices)
            return OfBoxes([.. region.Inside.Concat(region.Outside).SelectMany(l => l.Flat()).Where(l => !l.IsBlank)], question, template);
        if (question.Kind is QuestionKind.ShortText or QuestionKind.LongText)
            return OfText(WordLine.Join(inside), WordLine.Join(outside), region.Stem is not null);

        return OfOne(inside, outside, question);
    }

    /// <summary>What the file itself does not print.</summary>
    public static List<WordLine> Own(IEnumerable<WordLine> lines, WordTemplate template) =>
    [
        .. lines.Where(l => !l.IsBlank && (l.Table is not null || (!l.IsPlaceholder && !template.Prints(l.Text))))
            .Select(l => l.Table is null ? l with { Text = WordTemplate.WithoutLabel(l.Text) } : l)
            .Where(l => !l.IsBlank && !l.IsPlaceholder),
    ];

    private static WordValue OfText(string inside, string outside, bool hasControl) => Nothing with
    {
        Text = inside.Length == 0 ? outside : outside.Length == 0 ? inside : $"{inside}\n\n{outside}",
        IsMerged = hasControl && outside.Length > 0,
    };

    private static WordValue OfTable(IReadOnlyList<WordLine> lines, ToolQuestion question)
    {
        var (rows, elsewhere) = (new List<IReadOnlyList<string>>(), new List<string>());
        foreach (var line in lines)
        {
            if (line.Table is not null && WordTable.Read(line, question.Columns) is { } found)
            {
                rows.AddRange(found.Rows);
                elsewhere.AddRange(found.Beside);
            }
            else
            {
                elsewhere.Add(WordLine.Join([line]));
            }
        }
        return Nothing with { Rows = rows, Elsewhere = elsewhere.Count == 0 ? [] : [string.Join("\n\n", elsewhere)] };
    }

    private static WordValue OfBoxes(IReadOnlyList<WordLine> lines, ToolQuestion question, WordTemplate template)
    {
        var boxes = lines.Select(l => (Line: l, IsTicked: WordChoices.IsTicked(l.Text), Choice: WordChoices.Find(question, WordChoices.WithoutBox(l.Text)))).ToList();
        var hasBoxes = boxes.Any(b => b.IsTicked is not null);
        List<string> chosen = [.. boxes.Where(b => b.Choice is not null && (b.IsTicked == true || !hasBoxes)).Select(b => b.Choice!).Distinct()];
        var elsewhere = WordLine.Join(Own(boxes.Where(b => b.Choice is null).Select(b => b.Line), template));

        // With every label there and no box left, nobody can tell which were meant.
        if (!hasBoxes && question.MayChoose.Count > 1 && chosen.Count == question.MayChoose.Distinct().Count())
            return Nothing with { Unread = string.Join('\n', chosen), Elsewhere = Some(elsewhere) };
        return Nothing with { Text = string.Join('\n', question.MayChoose.Where(chosen.Contains)), Elsewhere = Some(elsewhere) };
    }

    // One choice, date or number: the first line that can be read is the answer; the others belong elsewhere.
    private static WordValue OfOne(IReadOnlyList<WordLine> inside, IReadOnlyList<WordLine> outside, ToolQuestion question)
    {
        List<WordLine> lines = [.. inside.Concat(outside).SelectMany(l => l.Flat()).Where(l => !l.IsBlank && !l.IsPlaceholder)];
        var at = lines.FindIndex(l => Read(question, l.Text) is not null);
        if (at < 0)
            return Nothing with { Unread = WordLine.Join(lines) };

        return Nothing with { Text = Read(question, lines[at].Text)!, Elsewhere = Some(WordLine.Join(lines.Where((_, i) => i != at))) };
    }

    private static string? Read(ToolQuestion question, string text)
    {
        var said = question.MayChoose.Count > 0 ? WordChoices.Find(question, WordChoices.WithoutBox(text)) : text;
        return said is not null && AnswerValue.Read(question, said) is { IsDone: true, Value: { IsBlank: false } value } ? value.Text : null;
    }

    private static IReadOnlyList<string> Some(string text) => text.Length == 0 ? [] : [text];
}
