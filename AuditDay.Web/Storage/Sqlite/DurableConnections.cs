using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace AuditDay.Web.Storage.Sqlite;

/// <summary>These settings belong to a connection, not to the file, so each new one is told. The pool lends it again with what it was told.</summary>
internal sealed class DurableConnections : DbConnectionInterceptor
{
    private const string Settings = "PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;";

    private static readonly ConditionalWeakTable<object, object> Told = [];

    public static void SetUp(DbConnection connection)
    {
        if (((SqliteConnection)connection).Handle is { } handle && !Told.TryAdd(handle, handle))
            return;

        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => SetUp(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        SetUp(connection);
        return Task.CompletedTask;
    }
}
