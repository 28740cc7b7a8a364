using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Web.Storage.Sqlite;

/// <summary>
/// In the first release the words of a report's sections stood in a column of their own. They become live texts before
/// the migration that drops the column runs, in one transaction with emptying it: nothing is lost and nothing doubled,
/// whenever the process ends.
/// </summary>
internal static class OlderReports
{
    private const string CarriedOver = "carried-over";

    public static async Task CarryOverAsync(SqliteDb db, CancellationToken ct)
    {
        var hasWords = await db.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM pragma_table_info('ReportSections') WHERE name = 'Text'").SingleAsync(ct) > 0;
        if (!hasWords)
            return;

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var sections = await db.Database.SqlQuery<OlderSection>($"SELECT Id, Audit, Part, Text FROM ReportSections WHERE Text <> ''").ToListAsync(ct);
        foreach (var section in sections)
            await CarryOverAsync(db, section, ct);
        await transaction.CommitAsync(ct);
    }

    // A text that stands at this place already makes it fail, and the start with it: better than two texts in one place.
    private static async Task CarryOverAsync(SqliteDb db, OlderSection section, CancellationToken ct)
    {
        var (text, words) = (Id<LiveText>.New().Value, section.Text.ReplaceLineEndings("\n"));
        var place = new TextPlace(TextKind.ReportSection, new(section.Audit), null, section.Part).ToString();
        var (hash, changes) = (TextHash.Of(words), ChangeSet.Between("", words).ToJson());
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO Texts (Id, Audit, "Case", Kind, "Key", Place, Epoch, Head, Hash, Version)
            SELECT {text}, Audit, NULL, {nameof(TextKind.ReportSection)}, Part, {place}, 1, 1, {hash}, 0 FROM ReportSections WHERE Id = {section.Id}
            """, ct);
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO TextUpdates (Text, At, Client, "By", "When", Changes)
            SELECT {text}, 0, {CarriedOver}, "By", At, {changes} FROM ReportSections WHERE Id = {section.Id}
            """, ct);
        await db.Database.ExecuteSqlAsync($"INSERT INTO TextSnapshots (Text, At, Content, Hash) VALUES ({text}, 0, '', {TextHash.Of("")}), ({text}, 1, {words}, {hash})", ct);
        await db.Database.ExecuteSqlAsync($"UPDATE ReportSections SET Text = '' WHERE Id = {section.Id}", ct);
    }

    private sealed record OlderSection(Guid Id, Guid Audit, string Part, string Text);
}
