using AuditDay.Core.Journal;

namespace AuditDay.Web.Storage;

/// <summary>What a backup is, in clear: nothing in it tells of a person or a case. It is bound to the encrypted part, so that neither can be swapped.</summary>
/// <param name="Schema">The last migration in it.</param>
/// <param name="Sha256">Of the database as it was before encryption.</param>
/// <param name="JournalHead">Noted, so that a journal that is cut short later is found out.</param>
internal sealed record BackupManifest(DateTimeOffset MadeAt, string Schema, long Size, string Sha256, string JournalHead, string Nonce)
{
    public JournalHead? Head => Core.Journal.JournalHead.Parse(JournalHead);
}
