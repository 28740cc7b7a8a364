namespace AuditDay.Bench;

/// <summary>One mark or keystroke on its way: who meant to make it and when, and what became of it.</summary>
internal sealed class Sent(int who, long intended)
{
    public int Who => who;

    /// <summary>Two neighbours are a pair.</summary>
    public int Partner => who ^ 1;

    public long Intended => intended;

    public long? Acked { get; set; }

    /// <summary>The mark's id in the product.</summary>
    public Guid? Mark { get; set; }

    /// <summary>Its place among what the hub told of its case; of a keystroke, among those of its author.</summary>
    public long? Place { get; set; }

    /// <summary>By what it is found on the partner's screen.</summary>
    public string Token { get; } = $"note-{Guid.NewGuid():N}";
}

/// <summary>A server with people at it, who mark or type and hear of what the other did.</summary>
internal interface IDay : IAsyncDisposable
{
    /// <summary>How often each of them does it.</summary>
    double PerSecond => 1;

    Task JoinAsync(int people);

    /// <summary>Ends with the server's answer; a refusal is an exception.</summary>
    Task ActAsync(Sent sent);

    /// <summary>When the partner had it; null where they never did. Asked at the end, of many at once.</summary>
    IReadOnlyList<long?> WhenPartnersHad(IReadOnlyList<Sent> sent);
}
