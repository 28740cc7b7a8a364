using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Programme;

namespace AuditDay.Tests.Notes;

/// <summary>Marked passages of notes: where they are while people type, who may mark, and how it is taken back.</summary>
public sealed class PassagesTests : PassageTest
{
    [Fact]
    public async Task The_list_shows_the_words_as_they_stand_now_and_keeps_those_that_were_marked()
    {
        await WriteAsync();
        await MarkAsync(Day.Ada, "Nan rang", start: 0);

        (await PushAsync(Day.Ben, 1, 0, ["[3,[0,\" (his)\"],15]"])).Expect();

        var row = (await RowsAsync(Day.Ben)).ShouldHaveSingleItem();
        (row.Quote, row.QuoteAsMarked, row.KeyQuestion, row.IsMine, row.IsGone).ShouldBe(("Nan (his) rang", "Nan rang", KeyQuestion.WorriedAbout, false, false));
        (await Use<PassagesOfText>().RunAsync(Text, Day.Ada))!.Version.ShouldBe(2);
        Restart();
        (await RowsAsync(Day.Ada)).Single().Quote.ShouldBe("Nan (his) rang");
    }

    [Fact]
    public async Task What_a_partner_types_into_the_words_meanwhile_belongs_to_the_passage()
    {
        await WriteAsync();
        (await PushAsync(Day.Ben, 1, 0, ["[[0,\"Well: \"],6,[0,\"–\"],12]"])).Expect();

        // Selected before Ben's words came.
        await MarkAsync(Day.Ada);

        (await RowsAsync(Day.Ada)).Single().Quote.ShouldBe("ra–ng");
    }

    [Fact]
    public async Task Pushes_and_marks_that_cross_each_other_keep_every_passage_on_its_words()
    {
        await WriteAsync();
        var typing = Enumerable.Range(0, 20).Select(i => PushAsync(Day.Ben, 1 + i, i, [$"[[0,\"b\"],{18 + i}]"]));
        var marking = Enumerable.Range(0, 20).Select(_ => TryMarkAsync(Day.Ada));

        var pushed = await Task.WhenAll(typing);
        (await Task.WhenAll(marking)).ShouldAllBe(m => m.IsDone);

        pushed.ShouldAllBe(p => p.IsDone);
        (await RowsAsync(Day.Ada)).Select(r => r.Quote).Distinct().ShouldBe(["rang"]);
    }

    [Fact]
    public async Task Where_all_words_are_deleted_the_mark_says_so_and_can_be_removed()
    {
        await WriteAsync();
        var mark = await MarkAsync(Day.Ada);
        (await PushAsync(Day.Ben, 1, 0, ["[3,[6],9]"])).Expect();

        var row = (await RowsAsync(Day.Ada)).ShouldHaveSingleItem();
        (row.IsGone, row.Quote, row.QuoteAsMarked).ShouldBe((true, "", "rang"));
        (await TryMarkAsync(Day.Ada)).Refusal.ShouldBe(NoteRefusals.QuoteDiffers, "its words are deleted meanwhile");
        (await RemoveAsync(mark, Day.Ada)).Expect();
        (await RowsAsync(Day.Ada)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_retry_marks_once()
    {
        await WriteAsync();
        var operation = Guid.NewGuid();

        var first = await TryMarkAsync(Day.Ada, operation: operation);

        (await TryMarkAsync(Day.Ada, operation: operation)).Value.ShouldBe(first.Expect());
        (await RowsAsync(Day.Ada)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Each_takes_back_their_own_step_by_step_but_not_over_the_partner_s()
    {
        await WriteAsync();
        var mark = await MarkAsync(Day.Ada);
        (await AskAsync(mark, KeyQuestion.WorkedWell, Day.Ada)).Expect();
        (await RemoveAsync(mark, Day.Ada)).Expect();
        (await PushAsync(Day.Ben, 1, 0, ["[[0,\"Well: \"],18]"])).Expect();

        (await UndoAsync(Day.Ada)).Expect().ShouldBe(mark);
        var back = (await RowsAsync(Day.Ada)).Single();
        (back.KeyQuestion, back.Quote).ShouldBe((KeyQuestion.WorkedWell, "rang"));
        (await AskAsync(mark, KeyQuestion.DoDifferently, Day.Ben)).Expect();
        (await UndoAsync(Day.Ada)).Refusal.ShouldBe(NoteRefusals.OthersChangedIt);
        (await UndoAsync(Day.Ben)).Expect();
        (await UndoAsync(Day.Ada)).Expect();
        (await UndoAsync(Day.Ada)).Expect();
        (await RowsAsync(Day.Ada)).ShouldBeEmpty();
        (await UndoAsync(Day.Ada)).Refusal.ShouldBe(NoteRefusals.NothingToUndo);
    }

    [Fact]
    public async Task Pair_notes_are_the_pair_s_alone()
    {
        await WriteAsync();
        var mark = await MarkAsync(Day.Ada);

        foreach (var other in new[] { Day.Cleo, Day.Eve, Day.Team, Day.Facilitator, Day.Chair, Day.Health.Author, Day.Health.Practitioner })
        {
            (await Use<PassagesOfText>().RunAsync(Text, other)).ShouldBeNull();
            (await TryMarkAsync(other)).Refusal.ShouldBe(Refusal.NotFound);
            (await AskAsync(mark, null, other)).Refusal.ShouldBe(Refusal.NotFound);
            (await RemoveAsync(mark, other)).Refusal.ShouldBe(Refusal.NotFound);
            (await UndoAsync(other)).Refusal.ShouldBe(Refusal.NotFound);
        }
    }

    [Fact]
    public async Task Discussion_notes_are_read_by_the_team_and_marked_by_the_pair()
    {
        await House.GoToAsync(Day, Phase.Discussion);
        await WriteAsync(TextKind.DiscussionNotes);
        await MarkAsync(Day.Ben);

        var team = (await Use<PassagesOfText>().RunAsync(Text, Day.Team)).ShouldNotBeNull();
        (team.Passages.Count, team.MayMark, team.MaySend).ShouldBe((1, false, false));
        (await TryMarkAsync(Day.Team)).Refusal.ShouldBe(Refusal.NotFound);
        (await Use<PassagesOfText>().RunAsync(Text, Day.Health.Practitioner)).ShouldBeNull();
        (await Use<PassagesOfText>().RunAsync(Text, Day.Cleo)).ShouldBeNull();
    }

    [Fact]
    public async Task A_phase_that_closes_the_notes_closes_their_marks_too()
    {
        await WriteAsync();
        var mark = await MarkAsync(Day.Ada);
        await House.GoToAsync(Day, Phase.Reflection);

        (await TryMarkAsync(Day.Ada)).Refusal!.Code.ShouldBe("programme.phase-closed");
        (await RemoveAsync(mark, Day.Ada)).Refusal!.Code.ShouldBe("programme.phase-closed");
        var found = (await Use<PassagesOfText>().RunAsync(Text, Day.Ada))!;
        (found.MayMark, found.MaySend, found.Passages.Count).ShouldBe((false, true, 1));
    }

    [Fact]
    public async Task Whose_right_ends_sees_and_sends_nothing_any_more()
    {
        await WriteAsync();
        var mark = await MarkAsync(Day.Ada);
        (await Use<DeclareConflict>().RunAsync(new(Day.CaseA.Id, ConflictKind.WorkedTheCase), Day.Ada)).Expect();

        (await Use<PassagesOfText>().RunAsync(Text, Day.Ada)).ShouldBeNull();
        (await RemoveAsync(mark, Day.Ada)).Refusal.ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task Only_notes_of_a_case_are_marked()
    {
        await House.GoToAsync(Day, Phase.Discussion);
        Text = (await Use<FindText>().RunAsync(FindText.Command.Of(TextKind.GroupReflection, Day.Audit), Day.Ada)).Expect();
        (await PushAsync(Day.Ada, 0, 0, ["[[0,\"Nan rang in March.\"]]"])).Expect();

        (await TryMarkAsync(Day.Ada)).Refusal.ShouldBe(Refusal.NotFound);
        (await Use<PassagesOfText>().RunAsync(Text, Day.Ada)).ShouldBeNull();
    }
}
