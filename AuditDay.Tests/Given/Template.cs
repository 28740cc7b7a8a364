using AuditDay.Web.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace AuditDay.Tests.Given;

/// <summary>Database files that are made once for the whole run and copied for each test: a copy takes a millisecond, a migration does not.</summary>
internal static class Template
{
    private static readonly string Folder = Directory.CreateTempSubdirectory("audit-day-tests-").FullName;
    private static readonly Lazy<Task<string>> Empty = new(MakeEmptyAsync);
    private static readonly Lazy<Task<(string File, Day Day)>> OnTheDay = new(MakeDayAsync);

    static Template() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Folder, recursive: true);

    public static async Task<string> CopyEmptyAsync() => Copy(await Empty.Value);

    public static async Task<(string File, Day Day)> CopyDayAsync()
    {
        var (file, day) = await OnTheDay.Value;
        return (Copy(file), day);
    }

    public static string NewFile() => Path.Combine(Folder, $"{Guid.NewGuid():N}.db");

    public static string Copy(string template)
    {
        var file = NewFile();
        File.Copy(template, file);
        return file;
    }

    public static void Remove(string file)
    {
        foreach (var part in (string[])[file, $"{file}-wal", $"{file}-shm"])
            File.Delete(part);
    }

    /// <summary>Moves everything from the write-ahead log into the one file, so that copying it copies all.</summary>
    public static void Fold(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE);";
        command.ExecuteNonQuery();
        SqliteConnection.ClearAllPools();
    }

    private static async Task<string> MakeEmptyAsync()
    {
        var file = NewFile();
        await SqliteFile.PrepareAsync(new SqliteStore($"Data Source={file}"), House.Key);
        Fold(file);
        return file;
    }

    private static async Task<(string File, Day Day)> MakeDayAsync()
    {
        var file = Copy(await Empty.Value);
        var house = House.At(file);
        var day = await Arranging.DayAsync(house);
        var folded = NewFile();
        Fold(file);
        File.Copy(file, folded);
        await house.DisposeAsync();
        return (folded, day);
    }
}
