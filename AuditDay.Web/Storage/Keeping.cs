using AuditDay.Core.Journal;
using AuditDay.Web.Storage.Sqlite;

namespace AuditDay.Web.Storage;

/// <summary>Where the files lie that belong to the database and are not in it: keys, the journal's noted head, backups, erasures.</summary>
internal sealed class Keeping(IConfiguration configuration, SqliteStore store)
{
    public KeyFile JournalKeyFile { get; } = new(Of(configuration["Journal:KeyFile"], store.File, ".journal-key"));

    public KeyFile BackupKeyFile { get; } = new(Of(configuration["Backup:KeyFile"], store.File, ".backup-key"));

    /// <summary>Better on another disk, so that whoever shortens the journal cannot shorten the note as well.</summary>
    public string JournalHeadFile { get; } = Of(configuration["Journal:HeadFile"], store.File, ".journal-head");

    /// <summary>What was erased for good: read again after every restore.</summary>
    public string ErasureFile { get; } = Of(configuration["Retention:ErasureFile"], store.File, ".erased");

    /// <summary>Where the nightly backup goes; empty where there is none.</summary>
    public string BackupFolder { get; } = configuration["Backup:Folder"] ?? "";

    /// <summary>From the setting <c>Journal:Key</c>, else from its file, which is made the first time.</summary>
    public JournalKey JournalKey()
    {
        if (configuration["Journal:Key"] is not { Length: > 0 } text)
            return new JournalKey(JournalKeyFile.ReadOrMake());

        return new JournalKey(KeyFile.Parse(text) ?? throw new InvalidOperationException("Journal:Key should be 32 bytes in base64 and is not. Make one with: openssl rand -base64 32"));
    }

    public byte[] BackupKey() => configuration["Backup:Key"] is not { Length: > 0 } text
        ? BackupKeyFile.ReadOrMake()
        : KeyFile.Parse(text) ?? throw new InvalidOperationException("Backup:Key should be 32 bytes in base64 and is not. Make one with: openssl rand -base64 32");

    private static string Of(string? setting, string database, string ending) =>
        Path.GetFullPath(string.IsNullOrEmpty(setting) ? database + ending : setting);
}
