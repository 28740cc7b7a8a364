namespace AuditDay.Core.Journal;

/// <summary>Chains entries in the order in which one transaction stores them. Used inside the writer alone.</summary>
internal sealed class JournalChain(JournalKey key, JournalHead head)
{
    /// <summary>Set back where an operation is undone: its places are given to the next one.</summary>
    public JournalHead Head { get; set; } = head;

    public void Add(JournalEntry entry)
    {
        entry.TakePlace(Head, key);
        Head = new JournalHead(entry.Sequence, entry.Seal!);
    }
}
