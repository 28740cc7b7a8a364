using System.Globalization;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Returns;

/// <summary>What stands under one question: the printed text that is read and marked, and the rows behind it where a table was asked for.</summary>
public sealed record AnswerValue
{
    public const int LongestShort = 500;
    public const string DateForm = "d MMMM yyyy";

    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");
    private static readonly string[] DateForms = [DateForm, "yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy", "d MMM yyyy"];

    private AnswerValue(string text, IReadOnlyList<IReadOnlyList<string>> rows) => (Text, Rows) = (text, rows);

    public static AnswerValue Blank { get; } = new("", []);

    public string Text { get; }
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    public bool IsBlank => Text.Length == 0;

    /// <summary>Reads what was typed or chosen under a question. Nothing at all is blank, never a refusal.</summary>
    /// <param name="question">As the tool asks it.</param>
    /// <param name="text">Several choices stand a line each; rows arrive in <paramref name="rows"/> instead.</param>
    /// <param name="rows">Cells in the order of the question's columns.</param>
    public static Result<AnswerValue> Read(ToolQuestion question, string text, IReadOnlyList<IReadOnlyList<string>>? rows = null)
    {
        if (question.Kind == QuestionKind.Rows)
            return OfRows(question, rows ?? (string.IsNullOrWhiteSpace(text) ? [] : [[text]]));

        var clean = AnswerText.Normalise(text);
        return clean.Length == 0 ? Blank : question.Kind switch
        {
            QuestionKind.ShortText when clean.Length > LongestShort => ReturnRefusals.ShortAnswerTooLong(clean.Length),
            QuestionKind.Date => DateOnly.TryParseExact(clean, DateForms, British, DateTimeStyles.None, out var date)
                ? new AnswerValue(date.ToString(DateForm, British), [])
                : ReturnRefusals.NotADate,
            QuestionKind.Number => decimal.TryParse(clean, NumberStyles.Number, British, out var number)
                ? new AnswerValue(number.ToString("0.####", British), [])
                : ReturnRefusals.NotANumber,
            _ when question.MayChoose.Count > 0 => OfChoices(question, clean.Split('\n')),
            _ => Fitting(clean, []),
        };
    }

    private static Result<AnswerValue> OfChoices(ToolQuestion question, string[] chosen)
    {
        if (chosen.Any(c => !question.MayChoose.Contains(c)) || (question.Kind != QuestionKind.Choices && chosen.Length > 1))
            return ReturnRefusals.NotAChoice(question.MayChoose);

        return new AnswerValue(string.Join('\n', question.MayChoose.Where(c => chosen.Contains(c))), []);
    }

    private static Result<AnswerValue> OfRows(ToolQuestion question, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        List<IReadOnlyList<string>> filled = [.. rows
            .Select(row => (IReadOnlyList<string>)[.. row.Select(AnswerText.Normalise)])
            .Where(row => row.Any(cell => cell.Length > 0))];
        return Fitting(AnswerText.Print(question.Columns, filled), filled);
    }

    private static Result<AnswerValue> Fitting(string text, IReadOnlyList<IReadOnlyList<string>> rows) =>
        text.Length > AnswerText.Longest ? ReturnRefusals.AnswerTooLong(text.Length) : new AnswerValue(text, rows);
}
