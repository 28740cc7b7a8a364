using System.Data.Common;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace AuditDay.Core.Notes;

/// <summary>
/// The three statements of a push, in plain SQL on the writer's transaction: a thousand keystrokes a second pass here,
/// and tracked entities would cost several times as much (see the decision record on live text).
/// </summary>
internal static class TextSql
{
    /// <summary>False where somebody else moved the head, or began a new epoch.</summary>
    public static async Task<bool> MoveHeadAsync(AuditDayDb db, Id<LiveText> text, int epoch, Rebased rebased)
    {
        await using var command = Command(db, """
            UPDATE "Texts" SET "Head" = @head, "Hash" = @hash WHERE "Id" = @text AND "Head" = @from AND "Epoch" = @epoch
            """, ("@head", rebased.Head), ("@hash", rebased.Hash), ("@text", text.Value), ("@from", rebased.From), ("@epoch", epoch));
        return await command.ExecuteNonQueryAsync() == 1;
    }

    public static async Task AppendAsync(AuditDayDb db, Id<LiveText> text, Rebased rebased, DateTimeOffset when)
    {
        for (var i = 0; i < rebased.Changes.Count; i++)
        {
            var change = rebased.Changes[i];
            await using var command = Command(db, """
                INSERT INTO "TextUpdates" ("Text", "At", "Client", "By", "When", "Changes") VALUES (@text, @at, @client, @by, @when, @changes)
                """, ("@text", text.Value), ("@at", rebased.From + i), ("@client", change.Client), ("@by", change.By.Value),
                ("@when", when.UtcDateTime), ("@changes", change.Changes.ToJson()));
            await command.ExecuteNonQueryAsync();
        }
    }

    /// <summary>Marked passages keep to their words; one whose words are all deleted stays as a place without length.</summary>
    public static async Task MoveAnchorsAsync(AuditDayDb db, Id<LiveText> text, Rebased rebased)
    {
        foreach (var (id, stood) in await AnchorsAsync(db, text))
        {
            var stands = rebased.Changes.Aggregate(stood, (at, change) => at.Over(change.Changes));
            if (stands == stood)
                continue;

            await using var move = Command(db, """
                UPDATE "TextAnchors" SET "Start" = @from, "End" = @to WHERE "Id" = @id
                """, ("@from", stands.Start), ("@to", stands.End), ("@id", id));
            await move.ExecuteNonQueryAsync();
        }
    }

    /// <summary>How far the journal has come. As long as it stands still, nobody's rights have changed.</summary>
    public static async Task<long> JournalHeadAsync(AuditDayDb db)
    {
        await using var command = Command(db, """SELECT MAX("Sequence") FROM "Journal" """);
        return await command.ExecuteScalarAsync() is long sequence ? sequence : 0;
    }

    private static async Task<List<(Guid Id, TextStretch At)>> AnchorsAsync(AuditDayDb db, Id<LiveText> text)
    {
        await using var command = Command(db, """SELECT "Id", "Start", "End" FROM "TextAnchors" WHERE "Text" = @text""", ("@text", text.Value));
        await using var reader = await command.ExecuteReaderAsync();
        var anchors = new List<(Guid, TextStretch)>();
        while (await reader.ReadAsync())
            anchors.Add((reader.GetGuid(0), new TextStretch(reader.GetInt32(1), reader.GetInt32(2))));
        return anchors;
    }

    private static DbCommand Command(AuditDayDb db, string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
        return command;
    }
}
