using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using static AuditDay.Core.Access.Hat;

namespace AuditDay.Tests.Access;

/// <summary>Every person × every target × every row × every right of the table, asked of a real database.</summary>
public sealed class StandingTests : DayTest
{
    // Who wears which hats before what. What is not said here is: no hat, no right.
    private static readonly Dictionary<(string Who, string What), Hat[]> Hats = new()
    {
        [("team", "*")] = [Team],
        [("chair", "*")] = [Chair],
        [("reader", "*")] = [Reader],

        [("facilitator", "the audit")] = [Facilitator],
        [("facilitator", "case A")] = [Facilitator],
        [("facilitator", "case B")] = [Facilitator],
        [("facilitator", "Health's return")] = [Facilitator],

        // Pair of case A.
        [("Ada", "the audit")] = [Auditor],
        [("Ada", "case A")] = [Auditor, Pair],
        [("Ada", "case B")] = [Auditor],
        [("Ada", "Health's return")] = [Auditor, Pair],

        // Pair of case B.
        [("Cleo", "the audit")] = [Auditor],
        [("Cleo", "case A")] = [Auditor],
        [("Cleo", "case B")] = [Auditor, Pair],
        [("Cleo", "Health's return")] = [Auditor],

        // Pair of the other audit.
        [("Eve", "the other audit")] = [Auditor],
        [("Eve", "case elsewhere")] = [Auditor, Pair],

        [("Health's author", "the audit")] = [Manager],
        [("Health's author", "case A")] = [Manager],
        [("Health's author", "case B")] = [Manager],
        [("Health's author", "Health's return")] = [Manager],

        [("School's lead", "the audit")] = [Manager],
        [("School's lead", "case A")] = [Manager],

        [("Police's lead", "the audit")] = [Manager],
        [("Police's lead", "case B")] = [Manager],
        [("Police's lead", "the other audit")] = [Manager],
        [("Police's lead", "case elsewhere")] = [Manager],

        [("Health's practitioner", "the audit")] = [Practitioner],
        [("Health's practitioner", "case A")] = [Practitioner],
        [("Health's practitioner", "Health's return")] = [Practitioner],

        [("School's practitioner", "the audit")] = [Practitioner],
        [("School's practitioner", "case A")] = [Practitioner],

        [("Police's practitioner", "the audit")] = [Practitioner],
        [("Police's practitioner", "case B")] = [Practitioner],

        // A conflict of interest takes the case, not the room.
        [("Ada with a conflict", "the audit")] = [Auditor],
        [("Ada with a conflict", "case A")] = [Auditor],
        [("Ada with a conflict", "case B")] = [Auditor],
        [("Ada with a conflict", "Health's return")] = [Auditor],
    };

    private static readonly string[] People =
    [
        "team", "facilitator", "chair", "reader", "Ada", "Cleo", "Eve", "Health's author", "School's lead", "Police's lead",
        "Health's practitioner", "School's practitioner", "Police's practitioner", "Ada with a conflict", "Ada, disabled", "the team, disabled", "a stranger",
    ];

    private static readonly string[] Targets = ["the audit", "the other audit", "case A", "case B", "case elsewhere", "Health's return"];

    public static TheoryData<string, string> EveryMeeting => new(from who in People from what in Targets select (who, what));

    [Theory, MemberData(nameof(EveryMeeting))]
    public async Task A_right_is_in_the_table_or_denied(string who, string what)
    {
        var standing = (await StandAsync(await PersonAsync(who), what))!;

        var hats = Hats.GetValueOrDefault((who, what)) ?? Hats.GetValueOrDefault((who, "*")) ?? [];
        standing.Hats.Order().ShouldBe(hats.Order());
        foreach (var (resource, right) in from resource in AccessTable.Resources from right in AccessTable.Rights select (resource, right))
        {
            // The day stands in reading: practitioners do not see the board yet.
            var lets = hats.Any(hat => AccessTable.Lets(hat, right, resource) && (hat, resource) != (Practitioner, Resource.Board));
            standing.May(right, resource).ShouldBe(lets, $"{who}: {right} {resource} of {what}");
            standing.Denies(right, resource).ShouldBe(lets ? null : Core.Kernel.Refusal.NotFound);
        }
    }

    [Fact]
    public void The_table_knows_every_resource() =>
        AccessTable.Resources.Order().ShouldBe(Enum.GetValues<Resource>().Order());

    [Fact]
    public void The_stage_sees_the_stage_and_nothing_else()
    {
        foreach (var resource in Enum.GetValues<Resource>())
            Matrix.Of(Hat.Stage, resource).ShouldBe(resource == Resource.Stage ? Right.Read : Right.None, resource.ToString());
    }

    private async Task<Standing?> StandAsync(Member who, string what)
    {
        await using var db = Read();
        return what switch
        {
            "the audit" => await db.StandingAsync(who, Day.Audit),
            "the other audit" => await db.StandingAsync(who, Day.OtherAudit),
            "case A" => await db.StandingAsync(who, Day.CaseA.Id),
            "case B" => await db.StandingAsync(who, Day.CaseB.Id),
            "case elsewhere" => await db.StandingAsync(who, Day.CaseElsewhere.Id),
            _ => await db.StandingAsync(who, Day.CaseA.Accepted[0]),
        };
    }

    private async Task<Member> PersonAsync(string who)
    {
        switch (who)
        {
            case "Ada with a conflict":
                (await Use<DeclareConflict>().RunAsync(new(Day.CaseA.Id, ConflictKind.KnowsTheFamily), Day.Ada)).Expect();
                return Day.Ada;
            case "Ada, disabled":
                await House.DisableAsync(Day.Ada);
                return Day.Ada;
            case "the team, disabled":
                await House.DisableAsync(Day.Team);
                return Day.Team;
            default:
                return Known(who);
        }
    }

    private Member Known(string who) => who switch
    {
        "team" => Day.Team,
        "facilitator" => Day.Facilitator,
        "chair" => Day.Chair,
        "reader" => Day.Reader,
        "Ada" => Day.Ada,
        "Cleo" => Day.Cleo,
        "Eve" => Day.Eve,
        "Health's author" => Day.Health.Author,
        "School's lead" => Day.School.Lead,
        "Police's lead" => Day.Police.Lead,
        "Health's practitioner" => Day.Health.Practitioner,
        "School's practitioner" => Day.School.Practitioner,
        "Police's practitioner" => Day.Police.Practitioner,
        _ => A.Member(),
    };
}
