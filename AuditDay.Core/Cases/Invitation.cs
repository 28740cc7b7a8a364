using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Cases;

/// <summary>A practitioner who worked with the family is asked to its discussion.</summary>
public sealed class Invitation : Entity
{
    private Invitation() { }

    public Id<Invitation> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public Id<AuditCase> Case { get; private set; }
    public Id<Member> Practitioner { get; private set; }
    public Attendance Attending { get; private set; }

    public static Invitation To(Id<Audit> audit, Id<AuditCase> auditCase, Id<Member> practitioner)
    {
        var invitation = new Invitation { Id = Id<Invitation>.New(), Audit = audit, Case = auditCase, Practitioner = practitioner };
        invitation.Record(new PractitionerInvited(audit, auditCase, practitioner));
        return invitation;
    }

    public Result Answer(Attendance attending)
    {
        if (attending == Attending)
            return Result.Done;

        Attending = attending;
        Record(new AttendanceSaid(Audit, Case, Practitioner, attending));
        return Result.Done;
    }

    /// <summary>Says that it is withdrawn; whoever deletes it does so in the same breath.</summary>
    public void Withdraw() => Record(new InvitationWithdrawn(Audit, Case, Practitioner));
}
