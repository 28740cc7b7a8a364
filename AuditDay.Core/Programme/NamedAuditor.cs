using AuditDay.Core.Access;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Programme;

/// <summary>Somebody is asked to audit in this audit; which case they read, their pair says.</summary>
public sealed class NamedAuditor : Entity
{
    private NamedAuditor() { }

    public Id<NamedAuditor> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public Id<Member> Member { get; private set; }

    public static NamedAuditor Of(Id<Audit> audit, Id<Member> member)
    {
        var named = new NamedAuditor { Id = Id<NamedAuditor>.New(), Audit = audit, Member = member };
        named.Record(new AuditorNamed(audit, member));
        return named;
    }

    /// <summary>Says that they go; whoever deletes it has made sure that no case is theirs.</summary>
    public void Leave() => Record(new AuditorLeft(Audit, Member));
}
