using System.Globalization;
using AuditDay.Core.Journal;
using Microsoft.AspNetCore.WebUtilities;

namespace AuditDay.Web.Journal;

/// <summary>A search as it stands in an address. What cannot be read is not asked for.</summary>
internal static class JournalAddress
{
    public static JournalSearch Read(string? person, string? auditCase, string? about, string? from, string? to, string? before) => new(
        Guid.TryParse(person, out var member) ? new(member) : null,
        Guid.TryParse(auditCase, out var id) ? new(id) : null,
        Enum.TryParse<JournalSubject>(about, ignoreCase: true, out var subject) && Enum.IsDefined(subject) ? subject : null,
        Day(from),
        Day(to),
        long.TryParse(before, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : null);

    public static JournalSearch Read(IQueryCollection asked) => Read(asked["person"], asked["case"], asked["about"], asked["from"], asked["to"], null);

    public static string Of(JournalSearch search) => QueryHelpers.AddQueryString("", new Dictionary<string, string?>
    {
        ["person"] = search.Person?.ToString(),
        ["case"] = search.Case?.ToString(),
        ["about"] = search.About?.ToString(),
        ["from"] = search.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["to"] = search.To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["before"] = search.Before?.ToString(CultureInfo.InvariantCulture),
    }.Where(part => part.Value is not null));

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
