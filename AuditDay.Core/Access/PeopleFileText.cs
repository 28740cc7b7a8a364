using System.Text;

namespace AuditDay.Core.Access;

/// <summary>Finds out how a file of people was written: its characters, what stands between its values, which line is the heading.</summary>
internal static class PeopleFileText
{
    private const int HeadingWithin = 10;

    private static readonly Encoding StrictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static readonly Dictionary<string, PeopleColumn> Spellings = new()
    {
        ["name"] = PeopleColumn.Name,
        ["fullname"] = PeopleColumn.Name,
        ["displayname"] = PeopleColumn.Name,
        ["person"] = PeopleColumn.Name,
        ["firstname"] = PeopleColumn.Name,
        ["forename"] = PeopleColumn.Name,
        ["givenname"] = PeopleColumn.Name,
        ["surname"] = PeopleColumn.Name,
        ["lastname"] = PeopleColumn.Name,
        ["familyname"] = PeopleColumn.Name,
        ["email"] = PeopleColumn.Email,
        ["emails"] = PeopleColumn.Email,
        ["mail"] = PeopleColumn.Email,
        ["emailaddress"] = PeopleColumn.Email,
        ["mailaddress"] = PeopleColumn.Email,
        ["workemail"] = PeopleColumn.Email,
        ["agency"] = PeopleColumn.Agency,
        ["organisation"] = PeopleColumn.Agency,
        ["organization"] = PeopleColumn.Agency,
        ["employer"] = PeopleColumn.Agency,
        ["service"] = PeopleColumn.Agency,
        ["role"] = PeopleColumn.Roles,
        ["roles"] = PeopleColumn.Roles,
        ["roleinthepartnership"] = PeopleColumn.Roles,
        ["rolesinthepartnership"] = PeopleColumn.Roles,
        ["group"] = PeopleColumn.Groups,
        ["groups"] = PeopleColumn.Groups,
        ["partnershipgroup"] = PeopleColumn.Groups,
        ["from"] = PeopleColumn.From,
        ["sector"] = PeopleColumn.From,
        ["comesfrom"] = PeopleColumn.From,
    };

    /// <summary>Null where it is no text: a workbook, a PDF, a picture.</summary>
    public static string? Read(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..])
            return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        if (bytes is [0xFE, 0xFF, ..])
            return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        if (bytes.AsSpan().IndexOf((byte)0) >= 0 || bytes.AsSpan().StartsWith("PK\x03\x04"u8) || bytes.AsSpan().StartsWith("%PDF"u8))
            return null;

        try
        {
            return StrictUtf8.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Windows.GetString(bytes);
        }
    }

    /// <summary>
    /// The heading is the first of the top lines that names a column for the address: a title may stand above it. None where there is none.
    /// </summary>
    public static (IReadOnlyList<PeopleColumn?>? Heading, char Delimiter, int Lines) FindHeading(string text)
    {
        var top = text.ReplaceLineEndings("\n").Split('\n').Take(HeadingWithin).ToList();
        for (var i = 0; i < top.Count; i++)
        {
            var best = ((char[])[',', ';', '\t']).Select(d => (Delimiter: d, Columns: Columns(top[i], d))).MaxBy(c => c.Columns.Count(x => x is not null));
            if (best.Columns.Contains(PeopleColumn.Email))
                return (best.Columns, best.Delimiter, i + 1);
        }
        return (null, ',', 0);
    }

    private static List<PeopleColumn?> Columns(string line, char delimiter) =>
        [.. line.Split(delimiter).Select(cell => Spellings.TryGetValue(Plain(cell), out var column) ? column : (PeopleColumn?)null)];

    /// <summary>Letters only, in lower case: "E-mail address" and "email_address" are one.</summary>
    public static string Plain(string words) => string.Concat(words.Where(char.IsLetter)).ToLowerInvariant();
}
