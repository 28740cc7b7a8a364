using AuditDay.Core.Journal;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Web.Storage.Sqlite;

/// <summary>
/// The journal is only ever added to: triggers refuse the rest. They are raised at every start, after the migrations, since a
/// migration that rebuilds the table drops them. Entries of earlier releases are sealed once, and a line says from where on.
/// </summary>
internal static class JournalWalls
{
    private const string Triggers = """
        CREATE TRIGGER IF NOT EXISTS "JournalIsNotChanged" BEFORE UPDATE ON "Journal"
        BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
        CREATE TRIGGER IF NOT EXISTS "JournalIsNotShortened" BEFORE DELETE ON "Journal"
        BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
        CREATE TRIGGER IF NOT EXISTS "JournalIsNotReplaced" BEFORE INSERT ON "Journal" WHEN EXISTS (SELECT 1 FROM "Journal" WHERE "Sequence" = NEW."Sequence")
        BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
        """;

    /// <exception cref="InvalidOperationException">The last seal was made with another key.</exception>
    public static async Task RaiseAsync(SqliteDb db, JournalKey key, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            var connection = (SqliteConnection)db.Database.GetDbConnection();
            await using var transaction = connection.BeginTransaction(deferred: false);
            if (await IsUnsealedAsync(connection, transaction))
                await SealOlderAsync(connection, transaction, key);
            else if (!await FitsAsync(connection, transaction, key))
                throw new InvalidOperationException("The journal was sealed with another key, or its last entry was changed. Put the right key file back (Journal:KeyFile); “verify-journal” says more.");
            await RunAsync(connection, transaction, Triggers);
            await transaction.CommitAsync(ct);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    // One sealed entry is enough: where some are sealed and others not, somebody has been at them, and "verify-journal" will say so.
    private static async Task<bool> IsUnsealedAsync(SqliteConnection connection, SqliteTransaction transaction) =>
        await ScalarAsync(connection, transaction, """SELECT EXISTS (SELECT 1 FROM "Journal") AND NOT EXISTS (SELECT 1 FROM "Journal" WHERE "Seal" IS NOT NULL)""") is 1L;

    private static async Task SealOlderAsync(SqliteConnection connection, SqliteTransaction transaction, JournalKey key)
    {
        await RunAsync(connection, transaction, """DROP TRIGGER IF EXISTS "JournalIsNotChanged";""");
        var head = JournalHead.Beginning;
        foreach (var entry in await EntriesAsync(connection, transaction, "ORDER BY \"Sequence\""))
        {
            // Earlier releases left gaps where nothing was stored; a place without an entry would look like one that was taken out.
            head = new JournalHead(head.Sequence + 1, key.Seal(head.Seal, head.Sequence + 1, entry.At, entry.By, entry.Audit, entry.Kind, entry.Details));
            await RunAsync(connection, transaction, """UPDATE "Journal" SET "Sequence" = @to, "Seal" = @seal WHERE "Sequence" = @from""",
                ("@to", head.Sequence), ("@seal", head.Seal), ("@from", entry.Sequence));
        }
        await SayFromWhereOnAsync(connection, transaction, key, head);
        await RunAsync(connection, transaction, """UPDATE sqlite_sequence SET seq = @last WHERE name = 'Journal'""", ("@last", head.Sequence + 1));
    }

    private static Task SayFromWhereOnAsync(SqliteConnection connection, SqliteTransaction transaction, JournalKey key, JournalHead head)
    {
        var at = TimeProvider.System.GetUtcNow().UtcDateTime;
        var details = System.Text.Json.JsonSerializer.Serialize(new JournalSealed(head.Sequence), FactJson.Options);
        return RunAsync(connection, transaction, """INSERT INTO "Journal" ("Sequence", "At", "Kind", "Details", "Seal") VALUES (@sequence, @at, @kind, @details, @seal)""",
            ("@sequence", head.Sequence + 1), ("@at", at), ("@kind", nameof(JournalSealed)), ("@details", details),
            ("@seal", key.Seal(head.Seal, head.Sequence + 1, at, null, null, nameof(JournalSealed), details)));
    }

    private static async Task<bool> FitsAsync(SqliteConnection connection, SqliteTransaction transaction, JournalKey key)
    {
        var last = await EntriesAsync(connection, transaction, "ORDER BY \"Sequence\" DESC LIMIT 2");
        if (last.Count == 0)
            return true;

        var before = last.Count == 2 ? last[1].Seal : JournalHead.Beginning.Seal;
        return key.Seal(before ?? JournalHead.Beginning.Seal, last[0].Sequence, last[0].At, last[0].By, last[0].Audit, last[0].Kind, last[0].Details)
            .AsSpan().SequenceEqual(last[0].Seal);
    }

    private static async Task<List<Entry>> EntriesAsync(SqliteConnection connection, SqliteTransaction transaction, string order)
    {
        await using var command = Command(connection, transaction, $"""SELECT "Sequence", "At", "By", "Audit", "Kind", "Details", "Seal" FROM "Journal" {order}""");
        await using var reader = await command.ExecuteReaderAsync();
        var entries = new List<Entry>();
        while (await reader.ReadAsync())
        {
            entries.Add(new(reader.GetInt64(0), reader.GetDateTime(1), reader.IsDBNull(2) ? null : reader.GetGuid(2), reader.IsDBNull(3) ? null : reader.GetGuid(3),
                reader.GetString(4), reader.GetString(5), reader.IsDBNull(6) ? null : (byte[])reader.GetValue(6)));
        }
        return entries;
    }

    private static async Task<object?> ScalarAsync(SqliteConnection connection, SqliteTransaction transaction, string sql)
    {
        await using var command = Command(connection, transaction, sql);
        return await command.ExecuteScalarAsync();
    }

    private static async Task RunAsync(SqliteConnection connection, SqliteTransaction transaction, string sql, params (string Name, object Value)[] values)
    {
        await using var command = Command(connection, transaction, sql);
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value);
        await command.ExecuteNonQueryAsync();
    }

    private static SqliteCommand Command(SqliteConnection connection, SqliteTransaction transaction, string sql)
    {
        var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, transaction);
        return command;
    }

    private sealed record Entry(long Sequence, DateTime At, Guid? By, Guid? Audit, string Kind, string Details, byte[]? Seal);
}
