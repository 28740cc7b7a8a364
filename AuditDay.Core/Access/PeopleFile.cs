using System.Globalization;
using AuditDay.Core.Kernel;
using CsvHelper;
using CsvHelper.Configuration;

namespace AuditDay.Core.Access;

/// <summary>
/// A list of people as it comes out of somebody's spreadsheet. Every line is kept: what cannot be read says why, with
/// the line's number as an editor counts.
/// </summary>
public sealed class PeopleFile
{
    public const int LargestBytes = 1024 * 1024;

    private PeopleFile(IReadOnlyList<Line> lines, IReadOnlySet<PeopleColumn> columns) => (Lines, Columns) = (lines, columns);

    /// <param name="Number">Where it begins in the file, counted from one.</param>
    /// <param name="Why">Why it cannot be read; empty where it can.</param>
    public sealed record Line(int Number, IReadOnlyDictionary<PeopleColumn, string> Values, string Why)
    {
        public string this[PeopleColumn column] => Values.GetValueOrDefault(column, "");
    }

    public IReadOnlyList<Line> Lines { get; }

    /// <summary>The columns that the heading names.</summary>
    public IReadOnlySet<PeopleColumn> Columns { get; }

    public static Result<PeopleFile> Read(byte[] bytes)
    {
        if (bytes.Length > LargestBytes)
            return PeopleFileRefusals.TooLarge;
        if (PeopleFileText.Read(bytes) is not { } text)
            return PeopleFileRefusals.NotText;
        if (string.IsNullOrWhiteSpace(text))
            return PeopleFileRefusals.Empty;

        var (heading, delimiter, skipped) = PeopleFileText.FindHeading(text);
        if (heading is null)
            return PeopleFileRefusals.NoHeading;

        using var parser = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.ToString(),
            TrimOptions = TrimOptions.Trim,
            BadDataFound = null,
            IgnoreBlankLines = false,
        });
        var lines = new List<Line>();
        for (var number = 1; parser.Read(); number = parser.RawRow + 1)
        {
            if (number > skipped && parser.Record is { } fields && fields.Any(f => !string.IsNullOrWhiteSpace(f)))
                lines.Add(LineOf(number, heading, fields, parser.RawRecord));
        }
        return lines.Count == 0 ? PeopleFileRefusals.NoPeople : new PeopleFile(lines, heading.OfType<PeopleColumn>().ToHashSet());
    }

    private static Line LineOf(int number, IReadOnlyList<PeopleColumn?> heading, string[] fields, string raw)
    {
        var values = new Dictionary<PeopleColumn, string>();
        foreach (var (column, value) in heading.Zip(fields))
        {
            if (column is { } known)
                values[known] = Join(values.GetValueOrDefault(known, ""), Clean(value));
        }
        return new Line(number, values, WhyNot(heading.Count, fields, raw));
    }

    private static string WhyNot(int columns, string[] fields, string raw)
    {
        // One mark that is never closed swallows the lines below it.
        if (raw.Count(c => c == '"') % 2 == 1)
            return "A quotation mark opens here and is never closed, so the lines below it cannot be told apart. Take the mark out, or close it.";

        return fields.Skip(columns).Any(f => !string.IsNullOrWhiteSpace(f))
            ? $"It has {fields.Length} values, and the heading has {columns}. Put a value that holds a comma or semicolon into quotation marks."
            : "";
    }

    // First name and surname in columns of their own are one name.
    private static string Join(string before, string value) => $"{before} {value}".Trim();

    // Spreadsheets leave hard spaces and line breaks in cells.
    private static string Clean(string value) =>
        string.Join(' ', value.Replace('\u00A0', ' ').Replace("\u200B", "", StringComparison.Ordinal).Replace("\uFEFF", "", StringComparison.Ordinal)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
