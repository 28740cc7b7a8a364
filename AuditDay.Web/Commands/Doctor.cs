using AuditDay.Web.Outbox;
using AuditDay.Web.Storage;
using AuditDay.Web.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Web.Commands;

/// <summary>Looks at everything that an installation depends on, changes nothing, and says what to do. 0 where nothing is broken.</summary>
internal static class Doctor
{
    private enum Grade { Well, Look, Broken }

    public static async Task<string?> RunAsync(IServiceProvider services)
    {
        var found = new List<(Grade Grade, string Says)>();
        var (keeping, store, configuration) = (services.GetRequiredService<Keeping>(), services.GetRequiredService<SqliteStore>(), services.GetRequiredService<IConfiguration>());
        found.AddRange(await DatabaseAsync(store));
        found.AddRange(Disk(store));
        found.AddRange(Keys(keeping, configuration));
        found.AddRange(Settings(configuration, services));
        found.AddRange(BackupsOf(keeping, services.GetRequiredService<TimeProvider>()));
        found.AddRange(Machine(services.GetRequiredService<TimeProvider>()));

        foreach (var (grade, says) in found)
            Console.WriteLine($"{grade switch { Grade.Well => "well  ", Grade.Look => "LOOK  ", _ => "BROKEN" }} {says}");
        var broken = found.Count(f => f.Grade == Grade.Broken);
        return broken == 0 ? null : $"{broken} {(broken == 1 ? "thing is" : "things are")} broken.";
    }

    private static async Task<List<(Grade, string)>> DatabaseAsync(SqliteStore store)
    {
        if (!File.Exists(store.File))
            return [(Grade.Look, $"There is no database at {store.File} yet: “migrate” makes it.")];
        try
        {
            await using var db = store.Open();
            var pending = (await db.Database.GetPendingMigrationsAsync()).Count();
            var unknown = (await db.Database.GetAppliedMigrationsAsync()).Except(db.Database.GetMigrations()).Count();
            var check = await db.Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check").FirstAsync();
            return
            [
                check == "ok" ? (Grade.Well, $"The database {store.File} is whole.") : (Grade.Broken, "The database is damaged: restore the last backup."),
                unknown > 0 ? (Grade.Broken, "The database was written by a newer release: install that one.")
                    : pending > 0 ? (Grade.Look, $"The database waits for {pending} migrations: the next start carries them out. Make a backup before.") : (Grade.Well, "The database has the newest schema."),
            ];
        }
        catch (SqliteException e)
        {
            return [(Grade.Broken, $"The database does not open: {e.Message}")];
        }
    }

    private static IEnumerable<(Grade, string)> Disk(SqliteStore store)
    {
        var free = FreeDisk.Of(store.File);
        yield return free < FreeDisk.TooLittle ? (Grade.Broken, $"Only {free / 1_000_000:N0} MB are free where the database lies.")
            : free < FreeDisk.Little ? (Grade.Look, $"{free / 1_000_000:N0} MB are free where the database lies: make room soon.")
            : (Grade.Well, $"{free / 1_000_000:N0} MB are free where the database lies.");
        var probe = $"{store.File}.doctor";
        var writes = true;
        try
        {
            File.WriteAllText(probe, "");
            File.Delete(probe);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            writes = false;
        }
        yield return writes ? (Grade.Well, "The folder of the database can be written.") : (Grade.Broken, "The folder of the database cannot be written by this user.");
    }

    private static IEnumerable<(Grade, string)> Keys(Keeping keeping, IConfiguration configuration)
    {
        foreach (var (name, file, setting) in ((string, KeyFile, string)[])[("journal", keeping.JournalKeyFile, "Journal:Key"), ("backups", keeping.BackupKeyFile, "Backup:Key")])
        {
            if (configuration[setting] is { Length: > 0 })
                yield return (Grade.Well, $"The key of the {name} comes from the setting {setting}.");
            else if (!file.Exists)
                yield return (Grade.Look, $"There is no key of the {name} yet: it is made when it is first needed, at {file.Path}.");
            else if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(file.Path) & ~(UnixFileMode.UserRead | UnixFileMode.UserWrite)) != 0)
                yield return (Grade.Broken, $"Others can read {file.Path}: chmod 600 it.");
            else
                yield return (Grade.Well, $"The key of the {name} is in {file.Path}, readable by its owner only. Is there a copy elsewhere?");
        }
    }

    private static IEnumerable<(Grade, string)> Settings(IConfiguration configuration, IServiceProvider services)
    {
        yield return configuration["PublicUrl"] is { Length: > 0 } url
            ? url.StartsWith("https://", StringComparison.Ordinal) ? (Grade.Well, $"Links begin with {url}.") : (Grade.Look, $"PublicUrl is {url}: browsers give passkeys to https only.")
            : (Grade.Look, "PublicUrl is not set: links in mails begin with what Urls says.");
        yield return services.GetRequiredService<SmtpSettings>().IsSet ? (Grade.Well, "A mail server is set up.") : (Grade.Look, "No mail server is set up: mails wait in the outbox.");
        if (configuration.GetValue<bool>("Demo:Enabled"))
            yield return (Grade.Look, "The demo is on: everybody can sign in as anybody.");
    }

    private static IEnumerable<(Grade, string)> BackupsOf(Keeping keeping, TimeProvider clock)
    {
        if (keeping.BackupFolder.Length == 0)
        {
            yield return (Grade.Look, "Backup:Folder is not set: no backup is made at night.");
            yield break;
        }
        yield return Backups.In(keeping.BackupFolder) switch
        {
            [] => (Grade.Look, $"There is no backup in {keeping.BackupFolder} yet."),
            [var (_, newest), ..] when clock.GetUtcNow() - newest.MadeAt > TimeSpan.FromHours(30) => (Grade.Broken, $"The newest backup is of {newest.MadeAt:d MMMM yyyy}."),
            [var (_, newest), ..] => (Grade.Well, $"The newest backup is of {newest.MadeAt:d MMMM yyyy HH:mm}."),
        };
    }

    private static IEnumerable<(Grade, string)> Machine(TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        yield return now.Year is < 2026 or > 2100 ? (Grade.Broken, $"The machine’s clock says {now:d MMMM yyyy}.") : (Grade.Well, $"The machine’s clock says {now:d MMMM yyyy HH:mm} UTC, the place {clock.LocalTimeZone.Id}.");
        var chromium = (string[])["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
        yield return chromium.FirstOrDefault(File.Exists) is { } browser ? (Grade.Well, $"PDF files are made with {browser}.") : (Grade.Look, "There is no Chromium: PDF files cannot be made on this machine.");
    }
}
