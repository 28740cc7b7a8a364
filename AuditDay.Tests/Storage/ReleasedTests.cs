using System.Data.Common;
using System.IO.Compression;
using AuditDay.Core.Journal;
using AuditDay.Tests.Architecture;
using AuditDay.Web.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace AuditDay.Tests.Storage;

/// <summary>Databases as each release left them, written by that release itself: this one opens them all and loses nothing.</summary>
public sealed class ReleasedTests
{
    public static TheoryData<string> Releases => [.. Directory.GetFiles(Folder, "*.sql.gz").Select(file => Path.GetFileName(file).Split('.')[0]).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(TheHouse.Root, "AuditDay.Tests/Storage/Released");

    [Fact]
    public void There_is_one_of_each_release_before_this()
    {
        using var db = new SqliteStore("Data Source=:memory:").Open();

        db.Database.GetMigrations().SkipLast(1).Select(m => m.Split('_')[1]).ShouldBeSubsetOf(Releases.Select(r => r.Data), "keep a file of the release before you add a migration: docs/operations.md says how");
    }

    [Theory, MemberData(nameof(Releases))]
    public async Task It_is_opened_and_nothing_is_lost(string release)
    {
        var file = await UnpackAsync(release);
        var before = await CountsAsync(file);

        await SqliteFile.PrepareAsync(new SqliteStore($"Data Source={file}"), House.Key);
        await SqliteFile.PrepareAsync(new SqliteStore($"Data Source={file}"), House.Key);

        await ShouldBeWholeAsync(file, before);
        Template.Remove(file);
    }

    // The files as they lie on the disk at each step of the way are what a process that is killed there leaves behind.
    [Theory, MemberData(nameof(Releases))]
    public async Task Killed_anywhere_on_the_way_the_next_start_finishes_it(string release)
    {
        var file = await UnpackAsync(release);
        var before = await CountsAsync(file);
        var killed = new KilledAt(file, every: release == "TheDay" ? 2 : 12);
        await using (var db = new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite($"Data Source={file};Pooling=False").AddInterceptors(killed).Options))
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;");
            await MigrationCopy.MakeAsync(db, file, default);
            await OlderReports.CarryOverAsync(db, default);
            await db.Database.MigrateAsync();
            await JournalWalls.RaiseAsync(db, House.Key, default);
        }

        killed.Files.Count.ShouldBeGreaterThan(3);
        foreach (var left in killed.Files)
        {
            await SqliteFile.PrepareAsync(new SqliteStore($"Data Source={left}"), House.Key);
            await ShouldBeWholeAsync(left, before);
            Template.Remove(left);
        }
        Template.Remove(file);
    }

    private static async Task ShouldBeWholeAsync(string file, Dictionary<string, long> before)
    {
        var store = new SqliteStore($"Data Source={file};Pooling=False");
        await using (var db = store.Open())
        {
            (await db.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
            (await db.Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check").ToListAsync()).ShouldBe(["ok"]);
            // Everything can be read as what it is now.
            (await db.Members.AsNoTracking().ToListAsync()).ShouldNotBeEmpty();
            (await db.Returns.AsNoTracking().ToListAsync()).ShouldNotBeEmpty();
            (await db.AuditTools.AsNoTracking().ToListAsync()).ShouldAllBe(t => t.Sections.Count > 0);
            (await db.Annotations.AsNoTracking().ToListAsync()).Count.ShouldBe(6);
            (await db.Audits.AsNoTracking().ToListAsync()).ShouldAllBe(a => a.Agenda.Count > 0);
        }

        var found = await new VerifyJournal(store, House.Key).RunAsync([]);
        found.Trouble.ShouldBeNull();
        found.SealedFrom.ShouldBe(before["Journal"] + 1);
        var after = await CountsAsync(file);
        foreach (var (table, count) in before.Where(t => t.Key is not ("Journal" or "__EFMigrationsHistory")))
            after.GetValueOrDefault(table).ShouldBeGreaterThanOrEqualTo(count, table);
        SqliteConnection.ClearPool(new SqliteConnection($"Data Source={file}"));
    }

    private static async Task<string> UnpackAsync(string release)
    {
        await using var packed = new GZipStream(File.OpenRead(Path.Combine(Folder, $"{release}.sql.gz")), CompressionMode.Decompress);
        using var reader = new StreamReader(packed);
        var file = Template.NewFile();
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = await reader.ReadToEndAsync();
        await command.ExecuteNonQueryAsync();
        return file;
    }

    private static async Task<Dictionary<string, long>> CountsAsync(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        var tables = new List<string>();
        await using (var command = connection.CreateCommand())
        {
            command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                tables.Add(reader.GetString(0));
        }
        var counts = new Dictionary<string, long>();
        foreach (var table in tables)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT COUNT(*) FROM \"{table}\"";
            counts[table] = (long)(await command.ExecuteScalarAsync())!;
        }
        return counts;
    }

    // Copies the files every so many commands.
    private sealed class KilledAt(string file, int every) : DbCommandInterceptor
    {
        private int _commands;

        public List<string> Files { get; } = [];

        public override ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
        {
            if (++_commands % every == 0)
                Files.Add(Copy());
            return ValueTask.FromResult(result);
        }

        private string Copy()
        {
            var copy = Template.NewFile();
            foreach (var ending in (string[])["", "-wal", MigrationCopy.Ending])
            {
                if (!File.Exists(file + ending))
                    continue;
                using var from = new FileStream(file + ending, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
                using var to = File.Create(copy + ending);
                from.CopyTo(to);
            }
            return copy;
        }
    }
}
