using AuditDay.Core.AuditTools;
using AuditDay.Core.Returns.Word;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using W14 = DocumentFormat.OpenXml.Office2010.Word;

namespace AuditDay.Core.Export;

/// <summary>The place for an answer, by the kind of its question.</summary>
internal sealed class ReturnDocxAnswers(WordSheet sheet)
{
    private const int SpareRows = 4;
    private const int LongestName = 64;

    private int _controls;

    public IEnumerable<OpenXmlElement> Of(ToolQuestion question)
    {
        var written = sheet.Answers.GetValueOrDefault(question.Key);
        var text = written?.Text ?? "";
        return question.Kind switch
        {
            QuestionKind.Rows => Rows(question, written?.Rows ?? []),
            QuestionKind.Choices => question.MayChoose.Distinct().Select(choice => Box(question, choice, text.Split('\n').Contains(choice))),
            QuestionKind.Date => [Line(question, new SdtContentDate(new DateFormat { Val = "d MMMM yyyy" }, new LanguageId { Val = "en-GB" }), text, WordPlaceholders.Date)],
            QuestionKind.Number => [Line(question, new SdtContentText(), text, WordPlaceholders.Number)],
            _ when question.MayChoose.Count > 0 => [Line(question, Choices(question), text, WordPlaceholders.Choice)],
            _ => [Block(question, text.Length > 0, text.Length > 0 ? DocxAnswerText.Paragraphs(text) : [Empty(WordPlaceholders.Text)])],
        };
    }

    /// <summary>A line of the first page that is filled in by hand: only a blank tool has these.</summary>
    public Paragraph CoverLine(string label) => DocxText.Paragraph(
        [.. DocxText.Runs($"{label} "), new SdtRun(Properties($"{label.TrimEnd(':')} of this return", null, false, new SdtContentText()), new SdtContentRun(Waiting(WordPlaceholders.Cover)))],
        ReturnDocxStyles.Answer);

    private IEnumerable<OpenXmlElement> Rows(ToolQuestion question, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var blank = Enumerable.Repeat(question.Columns.Select(_ => "").ToList(), SpareRows);
        var table = DocxTable.Of(
            [.. question.Columns.Select(Cell)],
            [.. rows.Concat(blank).Select(row => question.Columns.Select((_, i) => Cell(i < row.Count ? row[i] : "")).ToList())],
            $"{question.Number} {question.Text}");
        yield return Block(question, isWritten: true, [table]);
        yield return DocxText.Paragraph("");
    }

    private static IReadOnlyList<OpenXmlElement> Cell(string text) => [.. DocxAnswerText.Runs(text)];

    private Paragraph Box(ToolQuestion question, string choice, bool isTicked) => DocxText.Paragraph(
        [
            new SdtRun(
                Properties($"{question.Number}: {choice}", WordTags.Box(question), true, new W14.SdtContentCheckBox(
                    new W14.Checked { Val = isTicked ? W14.OnOffValues.One : W14.OnOffValues.Zero },
                    new W14.CheckedState { Val = "2612", Font = "MS Gothic" },
                    new W14.UncheckedState { Val = "2610", Font = "MS Gothic" })),
                new SdtContentRun(new Run(
                    new RunProperties(new RunFonts { Ascii = "MS Gothic", HighAnsi = "MS Gothic", EastAsia = "MS Gothic", Hint = FontTypeHintValues.EastAsia }),
                    new Text(isTicked ? "☒" : "☐")))),
            .. DocxText.Runs($" {choice}"),
        ],
        ReturnDocxStyles.Answer);

    private Paragraph Line(ToolQuestion question, OpenXmlElement kind, string text, string waiting) => DocxText.Paragraph(
        [
            .. DocxText.Runs($"{WordCover.YourAnswer} "),
            new SdtRun(
                Properties(Name(question), WordTags.Answer(question), text.Length > 0, kind),
                new SdtContentRun(text.Length > 0 ? DocxText.Runs(text) : [Waiting(waiting)])),
        ],
        ReturnDocxStyles.Answer);

    private SdtBlock Block(ToolQuestion question, bool isWritten, IEnumerable<OpenXmlElement> content) =>
        new(Properties(Name(question), WordTags.Answer(question), isWritten, null), new SdtContentBlock(content));

    private static Paragraph Empty(string waiting) => DocxText.Paragraph([Waiting(waiting)], ReturnDocxStyles.Answer);

    private static Run Waiting(string text) =>
        new(new RunProperties(new RunStyle { Val = ReturnDocxStyles.Placeholder }), new Text(text));

    // "Locked" keeps the control from being deleted by a slip; what stands in it is free.
    private SdtProperties Properties(string name, string? tag, bool isWritten, OpenXmlElement? kind)
    {
        var properties = new SdtProperties(new SdtAlias { Val = XmlText.Clean(name.Length > LongestName ? name[..LongestName] : name) });
        if (tag is not null)
            properties.Append(new Tag { Val = tag });
        properties.Append(new SdtId { Val = 41_000_000 + ++_controls }, new DocumentFormat.OpenXml.Wordprocessing.Lock { Val = LockingValues.SdtLocked });
        if (!isWritten)
            properties.Append(new ShowingPlaceholder());
        if (kind is not null)
            properties.Append(kind);
        return properties;
    }

    private static SdtContentDropDownList Choices(ToolQuestion question) =>
        new(question.MayChoose.Distinct().Select(c => new ListItem { DisplayText = XmlText.Clean(c), Value = XmlText.Clean(c) }));

    private static string Name(ToolQuestion question) => question.Kind == QuestionKind.Grade ? $"Grade for {question.Number}" : $"Answer to {question.Number}";
}
