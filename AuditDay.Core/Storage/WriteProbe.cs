namespace AuditDay.Core.Storage;

/// <summary>One row that is written to find out whether the disk takes anything. It means nothing else.</summary>
public sealed class WriteProbe
{
    public const int Only = 1;

    private WriteProbe() { }

    public int Id { get; private set; } = Only;
    public DateTimeOffset At { get; private set; }

    public static WriteProbe First(DateTimeOffset at) => new() { At = at };
}
