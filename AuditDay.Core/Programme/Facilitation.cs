using AuditDay.Core.Access;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Programme;

/// <summary>Someone chairs, or helps to chair, the day of an audit.</summary>
public sealed class Facilitation : Entity
{
    private Facilitation() { }

    public Id<Facilitation> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public Id<Member> Member { get; private set; }

    public static Facilitation Of(Id<Audit> audit, Id<Member> member)
    {
        var facilitation = new Facilitation { Id = Id<Facilitation>.New(), Audit = audit, Member = member };
        facilitation.Record(new FacilitatorNamed(audit, member));
        return facilitation;
    }

    public void Leave() => Record(new FacilitatorLeft(Audit, Member));
}
