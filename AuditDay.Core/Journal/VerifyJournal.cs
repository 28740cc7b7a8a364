using System.Data.Common;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Journal;

/// <summary>
/// Reads the whole journal and makes every seal anew. Finds an entry that was changed, taken out, put in or moved, and, by
/// heads that were noted earlier, one that was cut off the end.
/// </summary>
public sealed class VerifyJournal(IStore store, JournalKey key)
{
    /// <param name="Trouble">What is wrong, and where; null where all is as it was written.</param>
    /// <param name="SealedFrom">The entry at which sealing began, in a database of an earlier release.</param>
    public sealed record Outcome(long Entries, JournalHead Head, string? Trouble, long? SealedFrom);

    /// <param name="noted">Heads that were noted at earlier moments: beside the database, with backups, on paper.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<Outcome> RunAsync(IReadOnlyCollection<JournalHead> noted, CancellationToken ct = default)
    {
        var connection = await store.OpenForReadingAsync(ct);
        await using var _ = connection;
        var remembered = noted.Where(n => n.Sequence > 0).ToLookup(n => n.Sequence);
        var (head, entries, sealedFrom) = (JournalHead.Beginning, 0L, (long?)null);

        await using (var command = connection.CreateCommand())
        {
            command.CommandText = """SELECT "Sequence", "At", "By", "Audit", "Kind", "Details", "Seal" FROM "Journal" ORDER BY "Sequence" """;
            await using var reader = await command.ExecuteReaderAsync(ct);
            while (await reader.ReadAsync(ct))
            {
                var sequence = reader.GetInt64(0);
                if (sequence != head.Sequence + 1 && entries > 0)
                    return No($"Entries {head.Sequence + 1} to {sequence - 1} are missing.");
                if (entries == 0 && sequence != 1)
                    return No($"The journal begins at entry {sequence}: what stood before it is missing.");
                if (!SealOf(reader, head, sequence).AsSpan().SequenceEqual(reader.IsDBNull(6) ? [] : (byte[])reader.GetValue(6)))
                    return No($"Entry {sequence} is not as it was written, or one before it was put in, moved or taken out.");

                head = new JournalHead(sequence, (byte[])reader.GetValue(6));
                entries++;
                if (remembered[sequence].Any(n => !n.Seal.AsSpan().SequenceEqual(head.Seal)))
                    return No($"Entry {sequence} has another seal than was noted: the journal was written anew from an earlier entry on.");
                if (reader.GetString(4) == nameof(JournalSealed))
                    sealedFrom = sequence;
            }
        }

        var last = Math.Max(remembered.Select(n => n.Key).DefaultIfEmpty().Max(), await LastGivenAsync(connection, ct));
        return last > head.Sequence
            ? No($"The journal ends at entry {head.Sequence}, but it once went to {last}: its end was cut off.")
            : new Outcome(entries, head, null, sealedFrom);

        Outcome No(string trouble) => new(entries, head, trouble, sealedFrom);
    }

    private byte[] SealOf(DbDataReader reader, JournalHead before, long sequence) => key.Seal(
        before.Seal, sequence, reader.GetDateTime(1), reader.IsDBNull(2) ? null : reader.GetGuid(2), reader.IsDBNull(3) ? null : reader.GetGuid(3),
        reader.GetString(4), reader.GetString(5));

    // The database itself remembers the highest place that it ever gave.
    private async Task<long> LastGivenAsync(DbConnection connection, CancellationToken ct)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = store.LastJournalPlaceSql;
        return await command.ExecuteScalarAsync(ct) is long last ? last : 0;
    }
}
