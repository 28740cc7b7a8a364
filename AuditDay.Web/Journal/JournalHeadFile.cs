using AuditDay.Core.Journal;

namespace AuditDay.Web.Journal;

/// <summary>A noted head as a small file: written beside and then put in place, so that it is never half.</summary>
internal static class JournalHeadFile
{
    public static async Task WriteAsync(string path, JournalHead head)
    {
        await File.WriteAllTextAsync($"{path}.new", $"{head}\n");
        File.Move($"{path}.new", path, overwrite: true);
    }

    /// <summary>Null where there is none, or nothing in it that could be a head.</summary>
    public static JournalHead? Read(string path) => File.Exists(path) ? JournalHead.Parse(File.ReadAllText(path)) : null;
}
