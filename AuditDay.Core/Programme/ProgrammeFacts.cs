using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Programme;

public sealed record AuditPlanned(Id<Audit> Audit) : AuditFact(Audit);

public sealed record AuditEdited(Id<Audit> Audit) : AuditFact(Audit);

public sealed record AuditToolChosen(Id<Audit> Audit, Id<AuditTool> Tool) : AuditFact(Audit);

/// <summary>A step back takes packs from the pairs, or a report from its readers.</summary>
public sealed record AuditMoved(Id<Audit> Audit, AuditState To) : AuditFact(Audit), IEndsRights;

public sealed record PhaseMoved(Id<Audit> Audit, Phase From, Phase To) : AuditFact(Audit);

/// <summary>The pairs that read for themselves were shown each other's marks.</summary>
public sealed record FirstReadEnded(Id<Audit> Audit) : AuditFact(Audit);

public sealed record AgendaShifted(Id<Audit> Audit, int Line, int Minutes) : AuditFact(Audit);

public sealed record FacilitatorNamed(Id<Audit> Audit, Id<Member> Member) : AuditFact(Audit);

public sealed record FacilitatorLeft(Id<Audit> Audit, Id<Member> Member) : AuditFact(Audit), IEndsRights
{
    public override IReadOnlyList<Topic> Topics => [Topic.Of(Audit), Topic.Of(Member)];
}

public sealed record AuditorNamed(Id<Audit> Audit, Id<Member> Member) : AuditFact(Audit);

public sealed record AuditorLeft(Id<Audit> Audit, Id<Member> Member) : AuditFact(Audit), IEndsRights
{
    public override IReadOnlyList<Topic> Topics => [Topic.Of(Audit), Topic.Of(Member)];
}

/// <summary>A fact about an audit as a whole; every screen of the audit watches it, and the programme of the year.</summary>
public abstract record AuditFact(Id<Audit> Audit) : Fact
{
    public override Id<Audit>? InAudit => Audit;
    public override IReadOnlyList<Topic> Topics => [Topic.Of(Audit), Topic.Programme];
}
