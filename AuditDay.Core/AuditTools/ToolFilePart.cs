using System.Text.Json;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.AuditTools;

/// <summary>One object of a tool's file, which knows its place for the sentence in which it is refused.</summary>
internal sealed class ToolFilePart(JsonElement json, string place)
{
    /// <summary>Ends the reading at the first fault; <see cref="ToolFileReader"/> turns it into a refusal.</summary>
    public sealed class NotReadableException(Refusal refusal) : Exception(refusal.Code)
    {
        public Refusal Refusal { get; } = refusal;
    }

    public bool IsObject => json.ValueKind == JsonValueKind.Object;

    public ToolFilePart Named(string name) => new(json, name);

    public NotReadableException Not(string fault) => new(ToolFileRefusals.Fault(place, fault));

    public bool Has(string name) => IsObject && json.TryGetProperty(name, out _);

    public void AllowOnly(params string[] names)
    {
        if (!IsObject)
            throw Not("an object { … } is expected here");
        if (json.EnumerateObject().Select(p => p.Name).FirstOrDefault(name => !names.Contains(name)) is { } unknown)
            throw Not($"“{Shown(unknown)}” is not known here; known are {string.Join(", ", names)}");
    }

    /// <summary>Empty where it is left out.</summary>
    public string Text(string name, int most) => !Has(name) ? "" : Text(json.GetProperty(name), name, most);

    public string Line(string name, int most) =>
        ToolWords.OneLine(Text(name, most)) is { Length: > 0 } line ? line : throw Not($"“{name}” is missing or empty");

    public string Key(string name) => Text(name, ToolKeys.Longest) is var key && ToolKeys.IsKey(key)
        ? key
        : throw Not($"“{name}” must be letters, figures and hyphens, such as “daily-life”, {ToolKeys.Longest} at most");

    public int WholeNumber(string name) => Has(name) && json.GetProperty(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value)
        ? value
        : throw Not($"“{name}” must be a whole number");

    public bool YesNo(string name) => Has(name) ? json.GetProperty(name).ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Not($"“{name}” must be true or false"),
    }
    : throw Not($"“{name}” is missing: true or false");

    public QuestionKind Kind(string name)
    {
        var word = Text(name, 40);
        var known = QuestionKinds.All.Select(k => (Kind: k, Word: JsonNamingPolicy.CamelCase.ConvertName($"{k}"))).ToList();
        return known.FirstOrDefault(k => k.Word == word) is { Word: not null } found
            ? found.Kind
            : throw Not($"the kind “{Shown(word)}” is not known; known are {string.Join(", ", known.Select(k => k.Word))}");
    }

    public IReadOnlyList<ToolFilePart> List(string name, int most) =>
        [.. Elements(name, most, isNeeded: true).Select(e => new ToolFilePart(e, place))];

    /// <summary>Empty where it is left out; otherwise a line each, and none twice.</summary>
    public IReadOnlyList<string> Lines(string name, int most, int longest, bool mayBeBlank = false)
    {
        var lines = Elements(name, most, isNeeded: false).Select(e => ToolWords.OneLine(Text(e, name, longest))).ToList();
        if (!mayBeBlank && lines.Any(l => l.Length == 0))
            throw Not($"“{name}” has an empty line");
        if (!mayBeBlank && lines.Distinct().Count() != lines.Count)
            throw Not($"“{name}” has the same line twice");

        return lines;
    }

    public ToolFilePart? Part(string name) => Has(name) ? new(json.GetProperty(name), place) : null;

    private List<JsonElement> Elements(string name, int most, bool isNeeded)
    {
        if (!Has(name))
            return isNeeded ? throw Not($"“{name}” is missing: a list [ … ]") : [];
        if (json.GetProperty(name) is not { ValueKind: JsonValueKind.Array } list)
            throw Not($"“{name}” must be a list [ … ]");
        if (list.GetArrayLength() > most)
            throw Not($"“{name}” has {list.GetArrayLength():N0} entries; {most} fit");

        return [.. list.EnumerateArray()];
    }

    private string Text(JsonElement element, string name, int most)
    {
        if (element.ValueKind != JsonValueKind.String)
            throw Not($"“{name}” must be text in quotation marks");

        var text = element.GetString()!;
        return text.Length <= most ? text : throw Not($"“{name}” has {text.Length:N0} characters; {most:N0} fit");
    }

    private static string Shown(string text) => ToolWords.Short(ToolWords.OneLine(text));
}
