using System.Data.Common;

namespace AuditDay.Core.Journal;

/// <summary>The last entry and its seal. Whoever has noted a head can tell later that nothing before it was changed or cut off.</summary>
public sealed record JournalHead(long Sequence, byte[] Seal)
{
    /// <summary>Before the first entry.</summary>
    public static readonly JournalHead Beginning = new(0, new byte[JournalKey.Length]);

    /// <summary>"1204 3f9a…": as it is printed, noted and compared.</summary>
    public override string ToString() => $"{Sequence} {Convert.ToHexStringLower(Seal)}";

    public static JournalHead? Parse(string text)
    {
        var parts = text.Trim().Split(' ', 2);
        return parts is [var sequence, { Length: 2 * JournalKey.Length } seal] && long.TryParse(sequence, out var number) && seal.All(char.IsAsciiHexDigit)
            ? new JournalHead(number, Convert.FromHexString(seal))
            : null;
    }

    /// <summary>Asked for at the start of every transaction, so that it is right also where another process has written.</summary>
    public static async Task<JournalHead> ReadAsync(DbConnection connection, DbTransaction? transaction)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = """SELECT "Sequence", "Seal" FROM "Journal" ORDER BY "Sequence" DESC LIMIT 1""";
        await using var reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync()
            ? new JournalHead(reader.GetInt64(0), reader.IsDBNull(1) ? Beginning.Seal : (byte[])reader.GetValue(1))
            : Beginning;
    }
}
