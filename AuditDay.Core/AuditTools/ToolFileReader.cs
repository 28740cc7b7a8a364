using System.Text.Json;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.AuditTools;

/// <summary>Reads a tool's file strictly: what is missing, unknown or of the wrong kind is refused, and the sentence names the place.</summary>
public static class ToolFileReader
{
    public sealed record Tool(string Key, ToolContent Content);

    public static Result<Tool> Read(ReadOnlyMemory<byte> file)
    {
        if (file.Length > ToolFile.MostBytes)
            return ToolFileRefusals.TooLarge;

        try
        {
            using var json = JsonDocument.Parse(WithoutMark(file), new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = 12 });
            return ReadTool(new ToolFilePart(json.RootElement, "the file"));
        }
        catch (JsonException e)
        {
            return ToolFileRefusals.NotJson(e.LineNumber is { } line ? line + 1 : null);
        }
        catch (ToolFilePart.NotReadableException e)
        {
            return e.Refusal;
        }
    }

    private static Result<Tool> ReadTool(ToolFilePart file)
    {
        if (!file.IsObject || file.Text("format", most: 60) != ToolFile.FormatName)
            return ToolFileRefusals.NotATool;
        if (file.WholeNumber("formatVersion") != ToolFile.FormatNow)
            return ToolFileRefusals.OtherFormat;

        file.AllowOnly("format", "formatVersion", "key", "title", "version", "notes", "sections");
        file.WholeNumber("version");
        var sections = file.List("sections", ToolLimits.Sections).Select((s, i) => ReadSection(s, i + 1)).ToList();
        if (sections.SelectMany(s => s.Questions).GroupBy(q => q.Key).FirstOrDefault(g => g.Count() > 1) is { } twice)
            return ToolFileRefusals.KeyTwice(twice.Key);
        if (sections.GroupBy(s => s.Key).FirstOrDefault(g => g.Count() > 1) is { } sectionTwice)
            return ToolFileRefusals.KeyTwice(sectionTwice.Key);

        return new Tool(file.Key("key"), new ToolContent(
            file.Line("title", ToolLimits.Title), ToolWords.Paragraphs(file.Text("notes", ToolLimits.Guidance)), sections));
    }

    private static ToolSection ReadSection(ToolFilePart whole, int number)
    {
        var part = whole.Named($"section {number}");
        part.AllowOnly("key", "title", "guidance", "questions");
        var title = part.Line("title", ToolLimits.Title);
        var questions = part.List("questions", ToolLimits.Questions).Select((q, i) => ReadQuestion(q.Named($"section {number}, question {i + 1}")));
        return new ToolSection($"{number}", title, ToolWords.Paragraphs(part.Text("guidance", ToolLimits.Guidance)), [.. questions]) { Key = part.Key("key") };
    }

    private static ToolQuestion ReadQuestion(ToolFilePart part)
    {
        part.AllowOnly("key", "text", "kind", "required", "guidance", "choices", "descriptors", "columns", "showIf", "raisesConcern");
        var (kind, choices) = (part.Kind("kind"), part.Lines("choices", ToolLimits.Choices, ToolLimits.Choice));
        return new ToolQuestion(part.Key("key"), "", part.Line("text", ToolLimits.Text), kind, part.YesNo("required"), choices,
            part.Lines("columns", ToolLimits.Columns, ToolLimits.Choice))
        {
            Guidance = ToolWords.Paragraphs(part.Text("guidance", ToolLimits.Guidance)),
            Descriptors = part.Lines("descriptors", ToolLimits.Choices, ToolLimits.Text, mayBeBlank: true) is { Count: > 0 } given && given.Count != choices.Count
                ? throw part.Not("“descriptors” has as many lines as “choices”, or is left out")
                : part.Lines("descriptors", ToolLimits.Choices, ToolLimits.Text, mayBeBlank: true),
            ShowIf = part.Part("showIf") is { } when ? ReadShowIf(when) : null,
            RaisesConcern = part.Has("raisesConcern") && part.YesNo("raisesConcern") && (kind == QuestionKind.YesNo ? true : throw part.Not("only a question of the kind “yesNo” can raise a concern")),
        };
    }

    private static ShowIf ReadShowIf(ToolFilePart part)
    {
        part.AllowOnly("question", "answers");
        return new ShowIf(part.Key("question"), part.Lines("answers", ToolLimits.Choices, ToolLimits.Choice));
    }

    // Editors on Windows like to begin a file with a byte order mark.
    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> file) => file.Span is [0xEF, 0xBB, 0xBF, ..] ? file[3..] : file;
}
