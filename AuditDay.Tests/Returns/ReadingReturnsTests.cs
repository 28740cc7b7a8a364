using AuditDay.Core.Returns;

namespace AuditDay.Tests.Returns;

/// <summary>Who opens a return, and what they find there.</summary>
public sealed class ReadingReturnsTests : DayTest
{
    [Fact]
    public async Task The_team_know_the_state_of_what_is_not_submitted_and_nothing_more()
    {
        var id = (await Use<RequestReturn>().RunAsync(new(Day.CaseA.Id, Day.Police.Agency, "Police", A.Today), Day.Team)).Expect();
        (await Use<SaveAnswer>().RunAsync(new(id, "daily-life", "First thoughts."), Day.Police.Author)).Expect();

        var cover = (await Use<ReturnCover>().RunAsync(id, Day.Team))!;
        (cover.State, cover.SeesAnswers).ShouldBe((ReturnState.InProgress, false));
        (await Use<ReturnToCheck>().RunAsync(id, Day.Team)).ShouldBeNull();
        (await Use<ReturnToWrite>().RunAsync(id, Day.Team)).ShouldBeNull();
    }

    [Fact]
    public async Task Others_find_nothing()
    {
        var waiting = Day.CaseA.Waiting!.Value;
        foreach (var member in new[] { Day.Health.Author, Day.Ada, Day.Cleo, Day.Reader, Day.Health.Practitioner, Day.Chair })
        {
            (await Use<ReturnCover>().RunAsync(waiting, member)).ShouldBeNull(member.Name);
            (await Use<ReturnToCheck>().RunAsync(waiting, member)).ShouldBeNull(member.Name);
            (await Use<ReturnToWrite>().RunAsync(waiting, member)).ShouldBeNull(member.Name);
        }
    }

    [Fact]
    public async Task Pair_and_own_practitioner_read_what_is_accepted_without_what_the_checker_noted()
    {
        foreach (var member in new[] { Day.Ada, Day.Health.Practitioner, Day.Facilitator })
        {
            var read = (await Use<ReturnToCheck>().RunAsync(Day.CaseA.Accepted[0], member))!;
            read.Answers.Count().ShouldBe(5);
            read.Answers.ShouldAllBe(a => a.Flags.Count == 0 && a.Queries.Count == 0);
        }
        (await Use<ReturnCover>().RunAsync(Day.CaseA.Accepted[0], Day.School.Practitioner)).ShouldBeNull();
    }

    [Fact]
    public async Task A_place_is_found_again_on_another_device()
    {
        var id = (await Use<RequestReturn>().RunAsync(new(Day.CaseA.Id, Day.Police.Agency, "Police", A.Today), Day.Team)).Expect();

        (await Use<KeepPlace>().RunAsync(new(id, "2", true), Day.Police.Author)).Expect();

        var row = (await Use<ReturnToWrite>().RunAsync(id, Day.Police.Author))!;
        (row.Place, row.IsAllOnOnePage).ShouldBe(("2", true));
        (await Use<ReturnToWrite>().RunAsync(id, Day.Police.Lead))!.Place.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_list_shows_all_to_the_team_and_their_own_to_an_agency()
    {
        (await Use<ReturnsOfAudit>().RunAsync(Day.Audit, Day.Team))!.Count(r => r.WaitsFor == ReturnsOfAudit.WaitsFor.Team).ShouldBe(1);
        (await Use<ReturnsOfAudit>().RunAsync(Day.Audit, Day.Health.Author))!.ShouldAllBe(r => r.Agency == "Health");
        (await Use<ReturnsOfAudit>().RunAsync(Day.Audit, Day.Ada)).ShouldBeNull();
        (await Use<ReturnsOfAudit>().RunAsync(Day.Audit, Day.Reader)).ShouldBeNull();
    }
}
