namespace AuditDay.Core.Journal;

/// <summary>The database was replaced by a backup: what happened between is not in it.</summary>
/// <param name="UpTo">The last entry that the backup held.</param>
/// <param name="MadeAt">When the backup was made.</param>
public sealed record BackupRestored(long UpTo, DateTimeOffset MadeAt) : TrailFact((Kernel.Id<Programme.Audit>?)null);
