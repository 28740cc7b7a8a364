using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Tests.Given;

/// <summary>The smallest honest example of each thing, for tests of one entity: <c>A.Member()</c>, <c>A.Answer("…")</c>.</summary>
public static partial class A
{
    public static readonly DateTimeOffset Morning = new(2026, 11, 24, 9, 45, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = new(2026, 11, 24);

    /// <summary>Any "no", for tests of what carries it.</summary>
    public static readonly Result Refused = new Refusal("tests.no", "No.");

    private static int _people;

    public static Member Member(MemberRoles roles = MemberRoles.None, string from = "Health", Id<Agency>? agency = null)
    {
        var number = Interlocked.Increment(ref _people);
        return AuditDay.Core.Access.Member.Joining($"Person {number} ({from})", $"person-{number}@example.org", roles, from, agency).Value!;
    }

    public static Agency Agency(string name = "Health") => AuditDay.Core.Access.Agency.Named(name, "health").Value!;

    public static AuditPlan Plan(string slug = "2026-neglect") => new(
        slug,
        "Neglect",
        "Neglect of school-age children",
        new AuditReason(ReasonKind.AreaOfConcern, "Referrals rose by a third."),
        JointWithAdultsBoard: false,
        TermsOfReference: "What was it like for the child?",
        Day: Today,
        Agenda: [new AgendaItem(new TimeOnly(9, 45), 75, "Pairs read", Phase.Reading)],
        GroundRules: ["We are here to learn."]);

    public static Audit Audit(AuditState state = AuditState.Planning, Phase phase = Phase.Reading)
    {
        var audit = AuditDay.Core.Programme.Audit.Planned(Plan()).Value!;
        audit.Use(Tool());
        while (audit.State < state)
            audit.MoveTo(audit.State + 1, Today);
        if (phase != Phase.Reading)
            audit.MovePhase(Phase.Reading, phase);
        return audit.Quiet();
    }

    public static AuditCase Case(string reference = "Case A", Id<Audit>? audit = null) =>
        AuditCase.Chosen(audit ?? Id<Audit>.New(), reference, ["5–11"], "Child protection plan", "random", "Two brothers, at home with their mother.").Value!.Quiet();

    /// <summary>Forgets what happened while arranging, so that a test sees only the facts of its own act.</summary>
    private static T Quiet<T>(this T entity) where T : Entity
    {
        entity.TakeFacts();
        return entity;
    }
}
