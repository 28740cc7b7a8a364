using AuditDay.Core.Journal;

namespace AuditDay.Core.Kernel;

/// <summary>Something with an identity and rules of its own. It guards itself, and records a fact wherever it changes.</summary>
public abstract class Entity
{
    private readonly List<Fact> _facts = [];

    /// <summary>Rises with each change: a stale write is refused by it (SQLite has no rowversion).</summary>
    public long Version { get; private set; }

    /// <summary>What happened here and is not yet in the journal.</summary>
    public IReadOnlyList<Fact> Facts => _facts;

    internal IReadOnlyList<Fact> TakeFacts()
    {
        Fact[] taken = [.. _facts];
        _facts.Clear();
        return taken;
    }

    internal void RaiseVersion() => Version++;

    protected void Record(Fact fact) => _facts.Add(fact);
}
