using System.Text.Json.Serialization;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Journal;

/// <summary>Something that happened, named in the past tense. It carries ids and small values, never anybody's words.</summary>
public abstract record Fact
{
    /// <summary>The audit in whose journal this stands; none for people and agencies.</summary>
    [JsonIgnore]
    public abstract Id<Audit>? InAudit { get; }

    /// <summary>What moved: every screen that watches one of these reads again.</summary>
    [JsonIgnore]
    public abstract IReadOnlyList<Topic> Topics { get; }
}
