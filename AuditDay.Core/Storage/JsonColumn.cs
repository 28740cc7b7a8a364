using System.Text.Json;
using AuditDay.Core.Journal;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AuditDay.Core.Storage;

/// <summary>
/// Keeps a small value that is always read whole (an agenda, a question set) as JSON in one column. Such a value never
/// changes in place: an entity puts a new one in its stead. So the old one is its own snapshot, and most comparisons
/// end at "the same object", without writing either down.
/// </summary>
internal static class JsonColumn
{
    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property) where T : class
    {
        property.HasConversion(
            new ValueConverter<T, string>(value => Write(value), text => Read<T>(text)),
            new ValueComparer<T>(
                (a, b) => ReferenceEquals(a, b) || (a != null && b != null && Write(a) == Write(b)),
                value => Write(value).GetHashCode(StringComparison.Ordinal),
                value => value));
        return property;
    }

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, FactJson.Options);

    private static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, FactJson.Options)!;
}
