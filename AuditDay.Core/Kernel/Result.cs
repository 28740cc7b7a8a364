namespace AuditDay.Core.Kernel;

/// <summary>Done, or refused with a reason. A bug is an exception; "no" is a value.</summary>
public readonly record struct Result(Refusal? Refusal)
{
    public static readonly Result Done;

    public bool IsDone => Refusal is null;

    public static implicit operator Result(Refusal refusal) => new(refusal);

    /// <summary>Carries a value on where this is done, and the refusal where it is not.</summary>
    public Result<T> With<T>(T value) => Refusal is { } refusal ? refusal : value;
}

/// <summary>A value, or the reason why there is none.</summary>
public readonly record struct Result<T>(T? Value, Refusal? Refusal)
{
    public bool IsDone => Refusal is null;

    public static implicit operator Result<T>(Refusal refusal) => new(default, refusal);

    public static implicit operator Result<T>(T value) => new(value, null);
}
