using System.Data.Common;

namespace AuditDay.Core.Storage;

/// <summary>The database as Core sees it. Each provider answers in <c>AuditDay.Web/Storage</c>.</summary>
public interface IStore
{
    /// <summary>A context of its own for one read; the caller disposes it.</summary>
    AuditDayDb Read();

    /// <summary>The one connection that writes, open and set up to be durable.</summary>
    Task<DbConnection> OpenForWritingAsync(CancellationToken ct);

    /// <summary>A fresh context on the writer's connection.</summary>
    AuditDayDb On(DbConnection connection, DbTransaction transaction);
}
