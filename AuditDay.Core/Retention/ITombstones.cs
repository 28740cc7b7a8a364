namespace AuditDay.Core.Retention;

/// <summary>What was erased, by its id: kept outside the database as well, so that an older backup cannot bring it back.</summary>
public interface ITombstones
{
    /// <summary>Adds those that are not there yet.</summary>
    Task KeepAsync(IReadOnlyCollection<Tombstone> tombstones);
}

public sealed record Tombstone(ErasureKind What, Guid Subject);
