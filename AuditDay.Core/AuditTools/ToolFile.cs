using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace AuditDay.Core.AuditTools;

/// <summary>A tool as a JSON file, to keep or to give to another partnership. Its shape is described in <c>docs/audit-tool-file.md</c>.</summary>
public sealed record ToolFile(
    string Format, int FormatVersion, string Key, string Title, int Version, string Notes, IReadOnlyList<ToolFile.Section> Sections)
{
    public const string FormatName = "audit-day/audit-tool";
    public const int FormatNow = 1;
    public const int MostBytes = 1024 * 1024;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
    };

    public sealed record Section(string Key, string Title, string Guidance, IReadOnlyList<Question> Questions);

    public sealed record Question(
        string Key, string Text, QuestionKind Kind, bool Required, string Guidance, IReadOnlyList<string>? Choices, IReadOnlyList<string>? Descriptors,
        IReadOnlyList<string>? Columns, ShowIf? ShowIf, bool? RaisesConcern);

    public static string Write(string key, int version, ToolContent content)
    {
        var clean = content.Cleaned();
        return JsonSerializer.Serialize(new ToolFile(FormatName, FormatNow, key, clean.Title, version, clean.Notes,
        [
            .. clean.Sections.Select(s => new Section(s.Key, s.Title, s.Guidance, [.. s.Questions.Select(q => new Question(
                q.Key, q.Text, q.Kind, q.Required, q.Guidance, Filled(q.Choices), Filled(q.Descriptors), Filled(q.Columns), q.ShowIf, q.RaisesConcern ? true : null))])),
        ]), Options);
    }

    private static IReadOnlyList<string>? Filled(IReadOnlyList<string> list) => list.Count > 0 ? list : null;
}
