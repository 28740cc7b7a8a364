namespace AuditDay.Bench.Notes;

/// <summary>What became of the words that people wrote, counted over all rounds.</summary>
internal sealed class Findings
{
    public int Edits { get; set; }
    public int Acknowledged { get; set; }

    /// <summary>Acknowledged and not in the text.</summary>
    public HashSet<string> Lost { get; } = [];
    public HashSet<string> Doubled { get; } = [];

    /// <summary>Copies that differ from the server's text.</summary>
    public int Apart { get; set; }

    /// <summary>What the database's own check, or a client, complained of.</summary>
    public List<string> Complaints { get; } = [];

    public bool IsWell => Lost.Count + Doubled.Count + Apart + Complaints.Count == 0 && Acknowledged == Edits;

    public override string ToString() =>
        $"edits {Edits}   acknowledged {Acknowledged}   lost {Lost.Count}   doubled {Doubled.Count}   copies apart {Apart}   integrity {(Complaints.Count == 0 ? "ok" : string.Join("; ", Complaints.Take(3)))}";
}
