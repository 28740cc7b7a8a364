using AuditDay.Core.Kernel;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AuditDay.Core.Storage;

internal sealed class IdConverter<T>() : ValueConverter<Id<T>, Guid>(id => id.Value, value => new Id<T>(value));
