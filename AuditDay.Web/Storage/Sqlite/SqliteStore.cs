using System.Data.Common;
using AuditDay.Core.Retention;
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
    /// <summary>Where the database lies. Its keys, the note of its journal's head and its erasures lie beside it.</summary>
    public string File { get; } = Path.GetFullPath(new SqliteConnectionStringBuilder(connectionString).DataSource);

    private readonly PooledDbContextFactory<SqliteDb> _reading = new(new DbContextOptionsBuilder<SqliteDb>()
        .UseSqlite(connectionString)
        .AddInterceptors(new DurableConnections())
        .Options);

    // How long a change waits for a lock on the file. Whoever waits longer is told that it was not saved.
    private const int PatienceInSeconds = 4;

    // BUSY, LOCKED, READONLY, IOERR, CORRUPT, FULL, CANTOPEN, PROTOCOL, NOTADB.
    private static readonly HashSet<int> OutOfReach = [5, 6, 8, 10, 11, 13, 14, 15, 26];

    private (DbConnection Connection, PooledDbContextFactory<SqliteDb> Contexts)? _writing;

    public AuditDayDb Read() => Open();

    /// <summary>For Identity and Data Protection, which bring their own way of saving.</summary>
    public SqliteDb Open() => _reading.CreateDbContext();

    public async Task<DbConnection> OpenForWritingAsync(CancellationToken ct)
    {
        var connection = new SqliteConnection(connectionString) { DefaultTimeout = PatienceInSeconds };
        await connection.OpenAsync(ct);
        DurableConnections.SetUp(connection);
        return connection;
    }

    public async Task<DbConnection> OpenForReadingAsync(CancellationToken ct)
    {
        var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(ct);
        DurableConnections.SetUp(connection);
        return connection;
    }

    public string LastJournalPlaceSql => "SELECT seq FROM sqlite_sequence WHERE name = 'Journal'";

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

    public Task EraseAsync(AuditDayDb db, ErasureKind what, Guid subject) => Remains.EraseAsync(db, what, subject);

    /// <summary>Deleted rows are overwritten as they go; this takes them out of the log too, and what earlier releases left in free pages.</summary>
    public async Task PurgeAsync()
    {
        await using var connection = await OpenForReadingAsync(CancellationToken.None);
        foreach (var sql in (string[])["VACUUM;", "PRAGMA wal_checkpoint(TRUNCATE);"])
        {
            await using var command = connection.CreateCommand();
            (command.CommandText, command.CommandTimeout) = (sql, 600);
            await command.ExecuteNonQueryAsync();
        }
    }

    public bool IsOutOfReach(Exception e) =>
        e is SqliteException sqlite ? OutOfReach.Contains(sqlite.SqliteErrorCode) : e.InnerException is { } inner && IsOutOfReach(inner);
}
