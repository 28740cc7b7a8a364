namespace AuditDay.Bench;

/// <summary>One mark on its way: who meant to make it and when, and what became of it.</summary>
internal sealed class Sent(int who, long intended)
{
    public int Who => who;

    /// <summary>Two neighbours are a pair.</summary>
    public int Partner => who ^ 1;

    public long Intended => intended;

    public long? Acked { get; set; }

    /// <summary>The mark's id in the product.</summary>
    public Guid? Mark { get; set; }

    /// <summary>Its place among what the hub told of its case.</summary>
    public long? Place { get; set; }

    /// <summary>By what it is found on the partner's screen.</summary>
    public string Token { get; } = $"note-{Guid.NewGuid():N}";
}

/// <summary>A server with people at it, who can mark and hear of each other's marks.</summary>
internal interface IDay : IAsyncDisposable
{
    Task JoinAsync(int people);

    /// <summary>Ends with the server's answer; a refusal is an exception.</summary>
    Task MarkAsync(Sent sent);

    /// <summary>When the partner had it; null where they never did. Asked at the end, of many at once.</summary>
    IReadOnlyList<long?> WhenPartnersHad(IReadOnlyList<Sent> sent);
}
