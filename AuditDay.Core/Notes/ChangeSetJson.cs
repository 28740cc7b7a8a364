using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AuditDay.Core.Notes;

/// <summary>
/// The wire form of a change set: <c>n</c> keeps, <c>[d]</c> deletes, <c>[d,"line","line"]</c> replaces. The editor's own
/// parser accepts nonsense; this one takes nothing that it could not have written.
/// </summary>
public static class ChangeSetJson
{
    /// <summary>A "replace all" in a long note stays well below; each one is walked by every later map.</summary>
    public const int MostSections = 10_000;

    private static readonly JsonReaderOptions Strict = new() { MaxDepth = 2 };
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Null where it is not a well-formed change of a text of that length.</summary>
    public static ChangeSet? Read(string json, int lengthBefore) => ReadStored(json) is { } read && read.LengthBefore == lengthBefore ? read : null;

    /// <summary>As <see cref="Read"/>, where the log itself says how long the text was.</summary>
    public static ChangeSet? ReadStored(string json)
    {
        try
        {
            var reader = new Utf8JsonReader(Utf8.GetBytes(json), Strict);
            var sections = ReadSections(ref reader);
            return sections is not null && !reader.Read() && Total(sections) <= int.MaxValue / 2 ? new ChangeSet(sections) : null;
        }
        // Not JSON; half of a surrogate pair, plain or escaped.
        catch (Exception e) when (e is JsonException or EncoderFallbackException or InvalidOperationException)
        {
            return null;
        }
    }

    internal static void Write(StringBuilder json, ReadOnlySpan<Section> sections)
    {
        json.Append('[');
        foreach (var section in sections)
        {
            if (json.Length > 1)
                json.Append(',');
            if (section.IsKept)
            {
                json.Append(section.Length);
                continue;
            }
            json.Append('[').Append(section.Length);
            if (section.Insert!.Length > 0)
            {
                foreach (var line in section.Insert.Split('\n'))
                    json.Append(",\"").Append(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(line)).Append('"');
            }
            json.Append(']');
        }
        json.Append(']');
    }

    private static Section[]? ReadSections(ref Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray)
            return null;

        var sections = new List<Section>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (sections.Count == MostSections || ReadSection(ref reader) is not { } section)
                return null;
            sections.Add(section);
        }
        return [.. sections];
    }

    private static Section? ReadSection(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
            return reader.TryGetInt32(out var kept) && kept > 0 ? new Section(kept, null) : null;
        if (reader.TokenType != JsonTokenType.StartArray || !reader.Read() || reader.TokenType != JsonTokenType.Number
            || !reader.TryGetInt32(out var deleted) || deleted < 0)
            return null;

        StringBuilder? insert = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.String)
        {
            var line = reader.GetString()!;
            if (line.AsSpan().IndexOfAny('\r', '\n', '\0') >= 0)
                return null;
            insert = insert is null ? new StringBuilder(line) : insert.Append('\n').Append(line);
        }
        var isEmpty = deleted == 0 && insert is not { Length: > 0 };
        return reader.TokenType != JsonTokenType.EndArray || isEmpty ? null : new Section(deleted, insert?.ToString() ?? "");
    }

    private static long Total(Section[] sections)
    {
        var total = 0L;
        foreach (var section in sections)
            total += section.Length;
        return total;
    }
}
