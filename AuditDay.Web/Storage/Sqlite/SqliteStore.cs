using System.Data.Common;
using AuditDay.Core.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace AuditDay.Web.Storage.Sqlite;

/// <summary>
/// SQLite behind Core's store: many readers, each with a connection of its own, and one writer (WAL). A context costs more
/// to make than most questions cost to ask, so one that was given back is emptied and lent again.
/// </summary>
internal sealed class SqliteStore(string connectionString) : IStore
{
    private readonly PooledDbContextFactory<SqliteDb> _reading = new(new DbContextOptionsBuilder<SqliteDb>()
        .UseSqlite(connectionString)
        .AddInterceptors(new DurableConnections())
        .Options);

    private (DbConnection Connection, PooledDbContextFactory<SqliteDb> Contexts)? _writing;

    public AuditDayDb Read() => Open();

    /// <summary>For Identity and Data Protection, which bring their own way of saving.</summary>
    public SqliteDb Open() => _reading.CreateDbContext();

    public async Task<DbConnection> OpenForWritingAsync(CancellationToken ct)
    {
        var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(ct);
        DurableConnections.SetUp(connection);
        return connection;
    }

    public AuditDayDb On(DbConnection connection, DbTransaction transaction)
    {
        if (_writing is not { } writing || writing.Connection != connection)
            _writing = writing = (connection, new(new DbContextOptionsBuilder<SqliteDb>().UseSqlite(connection).Options));

        var db = writing.Contexts.CreateDbContext();
        db.Database.UseTransaction(transaction);
        // The writer sets a savepoint per operation itself.
        db.Database.AutoSavepointsEnabled = false;
        return db;
    }
}
