using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Notes;

public sealed class PushTests : TextTest
{
    [Fact]
    public async Task Two_who_write_at_once_are_both_kept()
    {
        await OpenAsync();
        (await PushAsync(Day.Ada, 0, 0, ["[[0,\"Nan rang.\"]]"])).Expect().ShouldBe(1);

        (await PushAsync(Day.Ada, 1, 1, ["[9,[0,\" Twice.\"]]"])).Expect().ShouldBe(2);
        (await PushAsync(Day.Ben, 1, 0, ["[[0,\"School: \"],9]"])).Expect().ShouldBe(3);

        (await ReadAsync(Day.Ben)).Text.ShouldBe("School: Nan rang. Twice.");
    }

    [Fact]
    public async Task The_smallest_case_that_a_composed_rebase_gets_wrong_comes_out_right()
    {
        await OpenAsync();
        (await PushAsync(Day.Ada, 0, 0, ["[[0,\"a\"]]"])).Expect();
        (await PushAsync(Day.Ada, 1, 1, ["[[0,\"1\"],1]", "[2,[0,\"2\"]]"])).Expect();

        (await PushAsync(Day.Ben, 1, 0, ["[[0,\"U\"],1]"])).Expect();

        var mine = ChangeSetJson.Read("[[0,\"U\"],1]", 1)!;
        var others = new[] { ChangeSetJson.Read("[[0,\"1\"],1]", 1)!, ChangeSetJson.Read("[2,[0,\"2\"]]", 2)! };
        var shown = mine.Apply("a");
        foreach (var other in others)
        {
            shown = other.Map(mine, before: true).Apply(shown);
            mine = mine.Map(other);
        }
        (await WordsAsync()).ShouldBe(shown);
    }

    [Fact]
    public async Task A_push_whose_answer_was_lost_counts_once()
    {
        await OpenAsync();
        (await PushAsync(Day.Ada, 0, 0, ["[[0,\"once\"]]"])).Expect();

        (await PushAsync(Day.Ada, 0, 0, ["[[0,\"once\"]]", "[4,[0,\"!\"]]"])).Expect().ShouldBe(2);

        (await WordsAsync()).ShouldBe("once!");
    }

    [Fact]
    public async Task After_a_restart_the_words_are_there_and_a_repeated_push_still_counts_once()
    {
        await OpenAsync();
        (await PushAsync(Day.Ada, 0, 0, ["[[0,\"kept\"]]"])).Expect();
        Restart();

        (await PushAsync(Day.Ada, 0, 0, ["[[0,\"kept\"]]"])).Expect().ShouldBe(1);

        (await WordsAsync()).ShouldBe("kept");
    }

    [Fact]
    public async Task Many_changes_leave_snapshots_and_open_from_them()
    {
        await OpenAsync();
        for (var i = 0; i < 450; i += 9)
            (await PushAsync(Day.Ada, i, i, [.. Enumerable.Range(i, 9).Select(n => n == 0 ? "[[0,\"x\"]]" : $"[{n},[0,\"x\"]]")])).Expect();
        Restart();

        (await WordsAsync()).ShouldBe(new string('x', 450));
        await using var db = Read();
        (await db.TextSnapshots.Where(s => s.Text == Text).CountAsync()).ShouldBe(3);
    }

    [Fact]
    public async Task A_text_whose_log_was_tampered_with_refuses_to_open_and_to_be_written()
    {
        await OpenAsync();
        (await PushAsync(Day.Ada, 0, 0, ["[[0,\"true\"]]"])).Expect();
        await using (var db = Read())
            await db.TextUpdates.ExecuteUpdateAsync(u => u.SetProperty(x => x.Changes, "[[0,\"fake\"]]"));
        Restart();

        (await Use<ReadText>().RunAsync(Text, Day.Ada)).Refusal.ShouldBe(NoteRefusals.Damaged);
        (await PushAsync(Day.Ada, 1, 1, ["[4,[0,\"!\"]]"])).Refusal.ShouldBe(NoteRefusals.Damaged);
    }

    [Fact]
    public async Task A_text_whose_log_has_a_hole_refuses_to_open()
    {
        await OpenAsync();
        (await PushAsync(Day.Ada, 0, 0, ["[[0,\"a\"]]", "[1,[0,\"b\"]]"])).Expect();
        await using (var db = Read())
            await db.TextUpdates.Where(u => u.At == 1).ExecuteDeleteAsync();
        Restart();

        (await Use<ReadText>().RunAsync(Text, Day.Ada)).Refusal.ShouldBe(NoteRefusals.Damaged);
    }

    [Fact]
    public async Task Where_another_process_wrote_first_the_push_is_moved_over_it()
    {
        await OpenAsync();
        (await PushAsync(Day.Ada, 0, 0, ["[[0,\"ab\"]]"])).Expect();
        // As a second node would: the same file, another memory.
        var elsewhere = new StoreChanges(Use<Writer>(), new OpenTexts(House.Clock), new WriteGrants(), new TextFeed());
        (await new PushChanges(elsewhere).RunAsync(new(Text, new Push(1, "ben", 1, 0, ["[1,[0,\"-\"],1]"])), Day.Ben)).Expect();

        (await PushAsync(Day.Ada, 1, 1, ["[2,[0,\"c\"]]"])).Expect().ShouldBe(3);

        (await WordsAsync()).ShouldBe("a-bc");
    }

    [Fact]
    public async Task After_a_restored_backup_old_pushes_are_asked_to_hand_their_words_over()
    {
        await OpenAsync();
        (await PushAsync(Day.Ada, 0, 0, ["[[0,\"a\"]]"])).Expect();
        (await Use<KeepTexts>().BeginEpochAsync()).Expect();

        (await PushAsync(Day.Ada, 1, 1, ["[1,[0,\"b\"]]"])).Refusal.ShouldBe(NoteRefusals.Resync);
        (await PushAsync(Day.Ada, 1, 1, ["[1,[0,\"b\"]]"], epoch: 2)).Expect();
    }

    [Fact]
    public async Task What_a_fenced_page_still_has_on_its_way_is_refused_also_after_a_restart()
    {
        await OpenAsync();
        (await PushAsync(Day.Ada, 0, 0, ["[[0,\"a\"]]"], "old")).Expect();
        (await Use<FenceClient>().RunAsync(new(Text, "old"), Day.Ada)).Expect().ShouldBe(1);

        (await PushAsync(Day.Ada, 1, 1, ["[1,[0,\"b\"]]"], "old")).Refusal.ShouldBe(NoteRefusals.Resync);
        Restart();
        (await PushAsync(Day.Ada, 1, 1, ["[1,[0,\"b\"]]"], "old")).Refusal.ShouldBe(NoteRefusals.Resync);
        (await Use<FenceClient>().RunAsync(new(Text, "old"), Day.Ben)).Refusal.ShouldBe(NoteRefusals.Malformed);
    }

    [Fact]
    public async Task Nobody_speaks_for_their_partner()
    {
        await OpenAsync();
        (await PushAsync(Day.Ada, 0, 0, ["[[0,\"a\"]]"], "ada")).Expect();

        (await PushAsync(Day.Ben, 1, 1, ["[1,[0,\"b\"]]"], "ada")).Refusal.ShouldBe(NoteRefusals.Malformed);
    }

    [Fact]
    public async Task Others_find_nothing_and_a_closed_phase_says_when_it_opens()
    {
        await OpenAsync();
        (await PushAsync(Day.Team, 0, 0, ["[[0,\"a\"]]"])).Refusal.ShouldBe(Refusal.NotFound);
        (await PushAsync(Day.Cleo, 0, 0, ["[[0,\"a\"]]"])).Refusal.ShouldBe(Refusal.NotFound);
        (await Use<ReadText>().RunAsync(Text, Day.Team)).Refusal.ShouldBe(Refusal.NotFound);

        await OpenAsync(TextKind.DiscussionNotes);
        (await PushAsync(Day.Ada, 0, 0, ["[[0,\"a\"]]"])).Refusal!.Code.ShouldBe("programme.phase-closed");
        await House.GoToAsync(Day, Phase.Discussion);
        (await PushAsync(Day.Ada, 0, 0, ["[[0,\"a\"]]"])).Expect();
        await House.GoToAsync(Day, Phase.Reflection);
        (await PushAsync(Day.Ada, 1, 1, ["[1,[0,\"b\"]]"])).Refusal!.Code.ShouldBe("programme.phase-closed");
    }

    [Fact]
    public async Task A_right_that_ends_ends_the_writing_at_once()
    {
        await OpenAsync();
        (await PushAsync(Day.Ada, 0, 0, ["[[0,\"a\"]]"])).Expect();
        await House.DisableAsync(Day.Ada);

        (await PushAsync(Day.Ada, 1, 1, ["[1,[0,\"b\"]]"])).Refusal.ShouldBe(Refusal.NotFound);
    }
}
