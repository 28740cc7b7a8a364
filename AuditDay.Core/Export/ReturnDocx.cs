using System.Globalization;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Returns.Word;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AuditDay.Core.Export;

/// <summary>
/// An audit tool for Word, blank or with what has been written: a heading for each question, its guidance, and a place for the answer. Whatever an
/// editor does to its controls, question numbers and reference stay printed; by these it is read in again.
/// </summary>
public static class ReturnDocx
{
    public static byte[] Write(WordSheet sheet)
    {
        using var file = new MemoryStream();
        using (var word = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            var body = new Body();
            main.Document = new Document(body);
            DocxStyles.AddTo(main);
            ReturnDocxStyles.AddTo(main);
            var numbering = new DocxNumbering(main);
            var answers = new ReturnDocxAnswers(sheet);

            body.Append(Cover(sheet, answers));
            foreach (var section in sheet.Tool.Sections)
            {
                body.Append(DocxText.Paragraph($"{section.Number} {section.Title}", "Heading1"));
                if (section.Guidance.Length > 0)
                    body.Append(DocxText.Paragraph(section.Guidance, ReturnDocxStyles.Guidance));
                foreach (var question in section.Questions)
                {
                    body.Append(DocxText.Paragraph($"{question.Number} {question.Text}", "Heading2"));
                    body.Append(About(question, sheet.Tool).Select(line => DocxText.Paragraph(line, ReturnDocxStyles.Guidance)));
                    body.Append(Descriptors(question));
                    body.Append(answers.Of(question));
                }
            }
            body.Append(ReturnDocxIdentity.PageSetUp(main, sheet));
            numbering.Save();
            ReturnDocxIdentity.AddTo(word, sheet);
        }
        return file.ToArray();
    }

    public static string Title(WordSheet sheet) => $"{sheet.Tool.Title}: audit tool, version {sheet.Tool.Number}";

    private static IEnumerable<OpenXmlElement> Cover(WordSheet sheet, ReturnDocxAnswers answers)
    {
        yield return DocxText.Paragraph(Title(sheet), "Title");
        if (sheet.Return is { } of)
        {
            yield return DocxText.Paragraph(of.AuditTitle, "Subtitle");
            yield return DocxText.Paragraph($"Case: {of.Case}", "Subtitle");
            yield return DocxText.Paragraph($"Agency: {of.Agency}", "Subtitle");
            yield return DocxText.Paragraph($"Due: {of.DueOn.ToString("dddd d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"))}", "Subtitle");
        }
        else
        {
            yield return answers.CoverLine(WordCover.Case);
            yield return answers.CoverLine(WordCover.Agency);
        }
        yield return DocxText.Paragraph($"Reference: {sheet.Identity.Reference}", ReturnDocxStyles.Guidance);
        foreach (var line in WordCover.HowTo)
            yield return DocxText.Paragraph(line, "ListBullet");
    }

    private static IEnumerable<string> About(ToolQuestion question, AuditTool tool)
    {
        if (question.Guidance.Length > 0)
            yield return question.Guidance;
        if (question.ShowIf is { } when && tool.Find(when.Question) is { } earlier)
            yield return $"Only if the answer to {earlier.Number} is {string.Join(" or ", when.Answers.Select(a => $"“{a}”"))}.";
        if (question.Kind == QuestionKind.Choices)
            yield return "Tick every one that applies: put an x in its box, or click it.";
        else if (question.MayChoose.Count > 0)
            yield return $"Choose one of: {string.Join("; ", question.MayChoose)}.";
        if (question.Kind == QuestionKind.Rows)
            yield return "One line of the table for each. For more lines, press Tab in the last cell.";
        if (question.Kind == QuestionKind.ShortText)
            yield return "A few words.";
        if (!question.Required)
            yield return "This one may be left blank.";
    }

    private static IEnumerable<OpenXmlElement> Descriptors(ToolQuestion question) => question.Descriptors
        .Zip(question.MayChoose, (about, choice) => (about, choice)).Where(d => d.about.Length > 0)
        .Select(d => DocxText.Paragraph($"{d.choice}: {d.about}", "ListBullet"));
}
