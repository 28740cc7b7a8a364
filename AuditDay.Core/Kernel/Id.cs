namespace AuditDay.Core.Kernel;

/// <summary>A typed identity. Version 7 Guids rise with time, so that an index on them stays compact.</summary>
public readonly record struct Id<T>(Guid Value)
{
    public static Id<T> New() => new(Guid.CreateVersion7());

    /// <summary>Lower-case <c>D</c> form, as in page addresses and on the hub.</summary>
    public override string ToString() => Value.ToString("D");
}
