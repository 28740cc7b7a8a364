using Microsoft.Data.Sqlite;

namespace AuditDay.Bench;

/// <summary>Looks into the product's own file: what there is to mark, before; in which order it was committed, after.</summary>
internal sealed class LoadFile(string path)
{
    internal sealed record Text(Guid Return, Guid Answer, string Words);

    internal sealed record Case(Guid Id, IReadOnlyList<Text> Texts);

    /// <summary>The cases in the order of their pairs.</summary>
    public IReadOnlyList<Case> Cases()
    {
        var rows = Read(
            """
            SELECT c.Id, a."Return", a.Id, a.Text FROM Cases c JOIN Answers a ON a."Case" = c.Id
            WHERE length(a.Text) > 150 ORDER BY CAST(substr(c.Reference, 6) AS INTEGER), a."Return"
            """,
            r => (Case: r.GetGuid(0), Text: new Text(r.GetGuid(1), r.GetGuid(2), r.GetString(3))));
        // Where a passage is cut at random, half an emoji would be no quote.
        return [.. rows.Where(r => !r.Text.Words.Any(char.IsSurrogate)).GroupBy(r => r.Case).Select(g => new Case(g.Key, [.. g.Select(r => r.Text)]))];
    }

    /// <summary>The returns that are being written, in the order of their agencies, and where something can be written in them.</summary>
    public IReadOnlyList<(Guid Return, IReadOnlyList<string> Questions)> Drafts()
    {
        var rows = Read(
            """
            SELECT d."Return", d.QuestionKey, r.WrittenAs FROM DraftAnswers d JOIN Returns r ON r.Id = d."Return"
            WHERE r.State = 'InProgress' AND d.QuestionKey LIKE 'more-%' ORDER BY CAST(substr(r.WrittenAs, 8) AS INTEGER), d.QuestionKey
            """,
            r => (Return: r.GetGuid(0), Key: r.GetString(1)));
        return [.. rows.GroupBy(r => r.Return).Select(g => (g.Key, (IReadOnlyList<string>)[.. g.Select(r => r.Key)]))];
    }

    public Guid Audit() => Read("SELECT Id FROM Audits", r => r.GetGuid(0)).Single();

    public long LastOfJournal() => Read("SELECT max(Sequence) FROM Journal", r => r.GetInt64(0)).Single();

    /// <summary>"ok", or what is broken in the file.</summary>
    public string Integrity() => string.Join("; ", Read("PRAGMA integrity_check", r => r.GetString(0)));

    /// <summary>The whole log of the live texts: one change set each, as JSON.</summary>
    public IReadOnlyList<string> TextChanges() => Read("SELECT Changes FROM TextUpdates", r => r.GetString(0));

    /// <summary>For each mark since, its place among the facts of its case: the number under which the hub told of it.</summary>
    public IReadOnlyDictionary<Guid, long> PlacesSince(long journal)
    {
        var rows = Read(
            $"""
            SELECT json_extract(Details, '$.place.case'), json_extract(Details, '$.place.annotation') FROM Journal
            WHERE Sequence > {journal} AND json_extract(Details, '$.place.case') IS NOT NULL ORDER BY Sequence
            """,
            r => (Case: r.GetString(0), Mark: Guid.Parse(r.GetString(1))));
        return rows.GroupBy(r => r.Case).SelectMany(g => g.Select((r, i) => (r.Mark, Place: i + 1L))).ToDictionary(x => x.Mark, x => x.Place);
    }

    private List<T> Read<T>(string sql, Func<SqliteDataReader, T> row)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(row(reader));
        return rows;
    }
}
