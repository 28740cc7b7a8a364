using System.Data.Common;
using AuditDay.Core.Retention;

namespace AuditDay.Core.Storage;

/// <summary>The database as Core sees it. Each provider answers in <c>AuditDay.Web/Storage</c>.</summary>
public interface IStore
{
    /// <summary>A context of its own for one read; the caller disposes it.</summary>
    AuditDayDb Read();

    /// <summary>The one connection that writes, open and set up to be durable.</summary>
    Task<DbConnection> OpenForWritingAsync(CancellationToken ct);

    /// <summary>A connection for reading much, row by row; the caller disposes it.</summary>
    Task<DbConnection> OpenForReadingAsync(CancellationToken ct);

    /// <summary>The question for the highest place that the journal was ever given, whatever stands in it now.</summary>
    string LastJournalPlaceSql { get; }

    /// <summary>A fresh context on the writer's connection.</summary>
    AuditDayDb On(DbConnection connection, DbTransaction transaction);

    /// <summary>Takes every row of it out of every table, in the transaction of the context.</summary>
    Task EraseAsync(AuditDayDb db, ErasureKind what, Guid subject);

    /// <summary>Has what was deleted vanish from the files as well.</summary>
    Task PurgeAsync();

    /// <summary>The disk is full, away or locked: nothing that anybody asked for is at fault.</summary>
    bool IsOutOfReach(Exception e);
}
