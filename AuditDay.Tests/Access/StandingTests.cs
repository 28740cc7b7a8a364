using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using static AuditDay.Core.Access.Hat;

namespace AuditDay.Tests.Access;

/// <summary>Every person × every target × every row × every right of the table, asked of a real database.</summary>
public sealed class StandingTests : DayTest
{
    private static readonly string[] People =
    [
        "team", "facilitator", "chair", "reader", "Ada", "Cleo", "Eve", "Health's author", "School's lead", "Police's lead",
        "Health's practitioner", "School's practitioner", "Police's practitioner", "Ada with a conflict", "Ada, disabled", "the team, disabled", "a stranger",
    ];

    public static TheoryData<string, string> EveryMeeting => new(from who in People from what in Meetings.Targets select (who, what));

    [Theory, MemberData(nameof(EveryMeeting))]
    public async Task A_right_is_in_the_table_or_denied(string who, string what)
    {
        var standing = (await StandAsync(await PersonAsync(who), what))!;

        var hats = Meetings.HatsOf(who, what);
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
                return Day.Known(who);
        }
    }
}
