using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AuditDay.Core.Storage;

/// <summary>SQLite cannot sort a <see cref="DateTimeOffset"/>; a UTC <see cref="DateTime"/> sorts everywhere.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTime>(
    at => at.UtcDateTime,
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));
