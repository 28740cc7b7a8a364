using AuditDay.Core.Access;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.AuditTools;

public sealed record AuditToolDrafted(Id<AuditTool> Tool) : AuditToolFact(Tool);

/// <summary>A draft was edited: that it was, and by whom; the words are in the draft.</summary>
public sealed record AuditToolEdited(Id<AuditTool> Tool) : AuditToolFact(Tool);

public sealed record AuditToolPublished(Id<AuditTool> Tool) : AuditToolFact(Tool);

public sealed record AuditToolDiscarded(Id<AuditTool> Tool) : AuditToolFact(Tool);

/// <summary>A fact about one version of a tool; the list of all tools hears of it too.</summary>
public abstract record AuditToolFact(Id<AuditTool> Tool) : PartnershipFact
{
    public override IReadOnlyList<Topic> Topics => [Topic.Of(Tool), Topic.OfTools];
}
