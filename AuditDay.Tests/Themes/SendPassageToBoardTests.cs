using System.Text.Json;
using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Programme;
using AuditDay.Core.Themes;
using AuditDay.Tests.Notes;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Themes;

public sealed class SendPassageToBoardTests : PassageTest
{
    [Fact]
    public async Task A_passage_goes_to_the_board_with_key_question_and_case_and_without_its_words()
    {
        await WriteAsync();
        var mark = await MarkAsync(Day.Ada);

        (await SendAsync(mark, Day.Ben)).Expect();

        var card = (await House.BoardAsync(Day)).New.ShouldHaveSingleItem();
        (card.CaseReference, card.KeyQuestion, card.AgencyName, card.Text, card.Quote).ShouldBe(("Case A", KeyQuestion.WorriedAbout, null, "She kept ringing.", ""));
        (await RowsAsync(Day.Ada)).Single().IsOnBoard.ShouldBeTrue();
    }

    [Fact]
    public async Task Only_words_that_the_sender_saw_are_sent_and_a_card_keeps_them()
    {
        await WriteAsync();
        var mark = await MarkAsync(Day.Ada);
        (await PushAsync(Day.Ben, 1, 0, ["[6,[0,\"–\"],12]"])).Expect();

        (await SendAsync(mark, Day.Ada, "rang")).Refusal.ShouldBe(BoardRefusals.QuoteChanged);
        (await SendAsync(mark, Day.Ada, "ra–ng")).Expect();
        (await PushAsync(Day.Ben, 2, 1, ["[[19]]"])).Expect();

        (await House.BoardAsync(Day)).New.Single().Quote.ShouldBe("ra–ng");
        (await RowsAsync(Day.Ada)).Single().ShouldSatisfyAllConditions(r => r.IsGone.ShouldBeTrue(), r => r.IsOnBoard.ShouldBeTrue());
    }

    [Fact]
    public async Task A_passage_whose_words_are_deleted_is_not_sent()
    {
        await WriteAsync();
        var mark = await MarkAsync(Day.Ada);
        (await PushAsync(Day.Ben, 1, 0, ["[[18]]"])).Expect();

        (await SendAsync(mark, Day.Ada)).Refusal.ShouldBe(NoteRefusals.WordsDeleted);
    }

    [Fact]
    public async Task A_passage_has_one_card_and_a_retry_answers_as_the_first_time()
    {
        await WriteAsync();
        var command = new SendPassageToBoard.Command(Guid.NewGuid(), await MarkAsync(Day.Ada), "She kept ringing.");
        var first = (await Use<SendPassageToBoard>().RunAsync(command, Day.Ada)).Expect();

        (await Use<SendPassageToBoard>().RunAsync(command, Day.Ada)).Value.ShouldBe(first);
        (await SendAsync(command.Passage, Day.Ben)).Refusal.ShouldBe(BoardRefusals.OnBoardAlready);
    }

    [Fact]
    public async Task A_card_taken_back_comes_back_only_where_no_other_was_sent_meanwhile()
    {
        await WriteAsync();
        var mark = await MarkAsync(Day.Ada);
        var card = (await SendAsync(mark, Day.Ada)).Expect();
        (await Use<RemoveCard>().RunAsync(new(Guid.NewGuid(), Day.Audit, card), Day.Facilitator)).Expect();
        (await RowsAsync(Day.Ada)).Single().IsOnBoard.ShouldBeFalse();
        (await SendAsync(mark, Day.Ben)).Expect();

        (await House.UndoAsync(Day, Day.Facilitator)).Refusal.ShouldBe(BoardRefusals.ChangedSince);
    }

    [Fact]
    public async Task Nobody_but_those_who_write_the_notes_sends_of_them()
    {
        await WriteAsync();
        var mark = await MarkAsync(Day.Ada);
        foreach (var other in new[] { Day.Cleo, Day.Facilitator, Day.Team, Day.Eve, Day.Reader, Day.Health.Practitioner })
            (await SendAsync(mark, other)).Refusal.ShouldBe(Refusal.NotFound);

        await House.GoToAsync(Day, Phase.Recommendations);
        (await SendAsync(mark, Day.Ada)).Expect();
        await House.GoToAsync(Day, Phase.Evaluation);
        (await SendAsync(mark, Day.Ada)).Refusal!.Code.ShouldBe("programme.phase-closed");
    }

    [Fact]
    public async Task Nothing_of_a_private_note_reaches_board_stage_or_journal_but_what_was_sent()
    {
        await OpenAsync();
        (await PushAsync(Day.Ada, 0, 0, ["[[0,\"Canary one. Canary two.\"]]"])).Expect();
        var silent = await MarkAsync(Day.Ada, "Canary one.", start: 0);
        var shown = await MarkAsync(Day.Ada, "Canary two.", start: 12);
        (await SendAsync(silent, Day.Ada)).Expect();
        (await SendAsync(shown, Day.Ada, "Canary two.")).Expect();
        (await AskAsync(silent, null, Day.Ada)).Expect();
        (await RemoveAsync(silent, Day.Ada)).Expect();

        var board = JsonSerializer.Serialize(await House.BoardAsync(Day), FactJson.Options);
        board.ShouldNotContain("Canary one");
        board.ShouldContain("Canary two");
        JsonSerializer.Serialize(await Use<StageOfAudit>().RunAsync("2026-neglect", Day.Facilitator), FactJson.Options).ShouldNotContain("Canary");
        await using var db = Read();
        foreach (var entry in await db.Journal.AsNoTracking().ToListAsync())
            JsonSerializer.Serialize(entry).ShouldNotContain("Canary");
    }

    private Task<Result<Id<Card>>> SendAsync(Id<TextAnchor> passage, Member by, string? quote = null) =>
        Use<SendPassageToBoard>().RunAsync(new(Guid.NewGuid(), passage, "She kept ringing.", quote), by);
}
