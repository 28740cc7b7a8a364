using AuditDay.Core.Journal;

namespace AuditDay.Web.Storage;

/// <summary>What lies in the folder of nightly backups.</summary>
internal static class Backups
{
    public const string Ending = ".backup";

    public static string NameOf(DateTimeOffset local) => $"audit-day-{local:yyyy-MM-dd-HHmm}{Ending}";

    /// <summary>Newest first. What cannot be read is no backup.</summary>
    public static IReadOnlyList<(string File, BackupManifest Manifest)> In(string folder) =>
        folder.Length == 0 || !Directory.Exists(folder) ? [] :
        [.. Directory.EnumerateFiles(folder, $"*{Ending}").Select(file => (file, Manifest: Read(file))).Where(b => b.Manifest is not null)
            .Select(b => (b.file, b.Manifest!)).OrderByDescending(b => b.Item2.MadeAt)];

    public static IEnumerable<JournalHead> HeadsIn(string folder) => In(folder).Select(b => b.Manifest.Head).OfType<JournalHead>();

    /// <summary>What is older than it may become goes, and its manifest with it.</summary>
    public static int AgeOut(string folder, DateTimeOffset olderThan)
    {
        var old = In(folder).Where(b => b.Manifest.MadeAt < olderThan).ToList();
        foreach (var (file, _) in old)
        {
            File.Delete(file);
            File.Delete($"{file}.json");
        }
        return old.Count;
    }

    private static BackupManifest? Read(string file)
    {
        try
        {
            return BackupFile.Read(file);
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return null;
        }
    }
}
