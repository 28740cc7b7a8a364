using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Preparation;
using AuditDay.Core.Programme;

namespace AuditDay.Tests.Preparation;

public sealed class PreparationTests : DayTest
{
    private const string Line = "She talked to me in the car.";

    private Member Mine => Day.Health.Practitioner;

    [Fact]
    public async Task What_is_written_is_there_again()
    {
        await WriteAsync($"{Line}\nWho sees him when I am on leave?");

        var note = (await PageAsync(Mine))!.Notes[0];

        note.Text.ShouldBe($"{Line}\nWho sees him when I am on leave?");
        note.Shared.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_else_has_this_page_nor_writes_on_it()
    {
        await WriteAsync(Line);

        foreach (var other in Others())
        {
            (await PageAsync(other)).ShouldBeNull(other.Name);
            (await Use<WritePreparation>().RunAsync(new(Day.CaseA.Id, KeyQuestion.WorkedWell, "Mine", ""), other)).Refusal.ShouldBe(Refusal.NotFound);
            (await Use<ShareLine>().RunAsync(new(Day.CaseA.Id, KeyQuestion.WorkedWell, Line), other)).Refusal.ShouldBe(Refusal.NotFound);
        }
        (await Use<MyPreparation>().RunAsync(Day.CaseB.Id, Mine)).ShouldBeNull("invited to another case only");
    }

    [Fact]
    public async Task Another_practitioner_of_the_discussion_has_a_page_of_their_own()
    {
        await WriteAsync(Line);

        (await PageAsync(Day.School.Practitioner))!.Notes.ShouldAllBe(n => n.Text == "" && n.Shared.Count == 0);
    }

    [Fact]
    public async Task One_reads_one_s_own_agency_s_accepted_return_and_no_other()
    {
        var mine = (await PageAsync(Mine))!;
        var school = (await PageAsync(Day.School.Practitioner))!;

        mine.Return.ShouldBe(Day.CaseA.Accepted[0]);
        school.Return.ShouldBe(Day.CaseA.Accepted[1]);
    }

    [Fact]
    public async Task A_return_that_is_not_accepted_is_not_there_yet()
    {
        (await Use<Core.Returns.ReopenReturn>().RunAsync(new(Day.CaseA.Accepted[0], "A chronology was missing.", A.Today), Day.Team)).Expect();

        (await PageAsync(Mine))!.Return.ShouldBeNull();
    }

    [Fact]
    public async Task A_shared_line_is_read_by_the_discussion_and_by_nobody_else()
    {
        await WriteAsync($"{Line}\nThis stays with me.");
        (await ShareAsync(Line)).Expect();
        (await ShareAsync(Line)).Expect();

        foreach (var reader in (Member[])[Day.Ada, Day.Ben, Day.School.Practitioner, Mine])
        {
            var row = (await LinesAsync(reader))!.ShouldHaveSingleItem();
            (row.Text, row.Agency, row.IsMine).ShouldBe((Line, Day.Health.Author.From, reader == Mine));
        }
        foreach (var other in Others().Except([Day.Ada, Day.Ben]))
            (await LinesAsync(other)).ShouldBeNull(other.Name);
    }

    [Fact]
    public async Task What_is_written_later_changes_nothing_about_what_was_shared()
    {
        await WriteAsync(Line);
        (await ShareAsync(Line)).Expect();

        await WriteAsync("Something else.", seen: Line);

        (await LinesAsync(Day.Ada))!.ShouldHaveSingleItem().Text.ShouldBe(Line);
    }

    [Fact]
    public async Task A_line_taken_back_is_gone_for_everybody_and_still_one_s_own()
    {
        await WriteAsync(Line);
        var shared = (await ShareAsync(Line)).Expect();
        (await Use<TakeBackLine>().RunAsync(new(shared), Day.School.Practitioner)).Refusal.ShouldBe(Refusal.NotFound);
        (await Use<TakeBackLine>().RunAsync(new(shared), Day.Ada)).Refusal.ShouldBe(Refusal.NotFound);

        (await Use<TakeBackLine>().RunAsync(new(shared), Mine)).Expect();

        (await LinesAsync(Day.Ada))!.ShouldBeEmpty();
        await using var db = Read();
        db.SharedLines.ShouldBeEmpty();
        (await PageAsync(Mine))!.Notes[0].Text.ShouldBe(Line);
    }

    [Theory, InlineData(Phase.Feedback), InlineData(Phase.Reflection), InlineData(Phase.Evaluation)]
    public async Task After_the_discussion_the_pair_still_read_it(Phase phase)
    {
        await WriteAsync(Line);
        (await ShareAsync(Line)).Expect();

        await House.GoToAsync(Day, phase);

        (await LinesAsync(Day.Ada))!.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_conflict_of_interest_takes_shared_lines_too()
    {
        await WriteAsync(Line);
        (await ShareAsync(Line)).Expect();

        (await Use<DeclareConflict>().RunAsync(new(Day.CaseA.Id, ConflictKind.KnowsTheFamily), Day.Ada)).Expect();

        (await LinesAsync(Day.Ada)).ShouldBeNull();
    }

    private IEnumerable<Member> Others() =>
    [
        Day.Team, Day.Facilitator, Day.Chair, Day.Reader, Day.Ada, Day.Ben, Day.Cleo, Day.Eve,
        Day.Health.Author, Day.Health.Lead, Day.School.Lead, Day.Police.Practitioner, A.Member(),
    ];

    private Task<MyPreparation.View?> PageAsync(Member by) => Use<MyPreparation>().RunAsync(Day.CaseA.Id, by);

    private Task<IReadOnlyList<SharedLinesOfCase.Row>?> LinesAsync(Member by) => Use<SharedLinesOfCase>().RunAsync(Day.CaseA.Id, by);

    private async Task WriteAsync(string text, string seen = "") =>
        (await Use<WritePreparation>().RunAsync(new(Day.CaseA.Id, KeyQuestion.WorkedWell, text, seen), Mine)).Expect();

    private Task<Result<Id<SharedLine>>> ShareAsync(string line) =>
        Use<ShareLine>().RunAsync(new(Day.CaseA.Id, KeyQuestion.WorkedWell, line), Mine);
}
