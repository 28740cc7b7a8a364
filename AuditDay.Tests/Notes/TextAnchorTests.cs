using System.Text.Json;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Journal;
using AuditDay.Core.Notes;
using AuditDay.Core.Themes;

namespace AuditDay.Tests.Notes;

public sealed class TextAnchorTests
{
    [Fact]
    public void A_passage_is_marked_where_its_words_stand_without_the_space_around_them()
    {
        var anchor = A.Anchored("Nan rang. ", 4, 10, "rang. ", KeyQuestion.WorkedWell).Value!;

        (anchor.Start, anchor.End, anchor.Quote, anchor.KeyQuestion).ShouldBe((4, 9, "rang.", KeyQuestion.WorkedWell));
    }

    [Theory]
    [InlineData(0, 3, "Ben", "notes.quote-differs")]
    [InlineData(-1, 3, "Nan", "notes.quote-differs")]
    [InlineData(3, 99, " rang", "notes.quote-differs")]
    [InlineData(3, 4, " ", "notes.nothing-selected")]
    [InlineData(5, 5, "", "notes.nothing-selected")]
    public void Other_words_and_no_words_are_not_marked(int start, int end, string quote, string code) =>
        A.Anchored("Nan rang.", start, end, quote).Refusal!.Code.ShouldBe(code);

    [Fact]
    public void Half_an_emoji_and_half_a_book_are_not_marked()
    {
        A.Anchored("🌞 x", 1, 4, "\udf1e x").Refusal.ShouldBe(NoteRefusals.QuoteDiffers);
        var book = new string('a', TextAnchor.Longest + 1);
        A.Anchored(book, 0, book.Length, book).Refusal!.Code.ShouldBe("notes.passage-too-long");
    }

    [Fact]
    public void It_keeps_to_its_words_and_what_is_typed_at_its_rim_stays_outside()
    {
        var nan = new TextStretch(4, 7);

        nan.Over(ChangeSet.Replacing(12, 4, 4, "our ")).ShouldBe(new TextStretch(8, 11));
        nan.Over(ChangeSet.Replacing(12, 7, 7, "a")).ShouldBe(new TextStretch(4, 7));
        nan.Over(ChangeSet.Replacing(12, 5, 5, "–")).ShouldBe(new TextStretch(4, 8));
        nan.Over(ChangeSet.Replacing(12, 2, 9, "x")).ShouldSatisfyAllConditions(gone => gone.IsEmpty.ShouldBeTrue());
    }

    [Fact]
    public void Each_change_is_a_fact_for_those_who_read_the_case_and_holds_no_words()
    {
        var anchor = A.Anchor();
        anchor.SetKeyQuestion(KeyQuestion.DoDifferently).Expect();
        anchor.SetKeyQuestion(KeyQuestion.DoDifferently).Expect();
        anchor.Remove().Expect();
        anchor.PutBack(new(KeyQuestion.DoDifferently, false)).Expect();

        anchor.Facts.Select(f => f.GetType()).ShouldBe([typeof(PassageKeyQuestionSet), typeof(PassageRemoved), typeof(PassageRestored)]);
        anchor.Facts.ShouldAllBe(f => f.Topics.Count == 1 && f.Topics[0] == Topic.Of(anchor.Case));
        anchor.Facts.ShouldAllBe(f => !JsonSerializer.Serialize(f, f.GetType(), FactJson.Options).Contains("Nan"));
    }

    [Fact]
    public void A_removed_one_is_removed_once_and_changed_no_more()
    {
        var anchor = A.Anchor();
        anchor.Remove().Expect();
        anchor.Remove().Expect();

        anchor.SetKeyQuestion(null).Refusal.ShouldBe(NoteRefusals.PassageRemoved);
        Card.Sent(anchor, "Nan rang", "She rang.", null, A.Member(), A.Morning).Refusal.ShouldBe(NoteRefusals.PassageRemoved);
    }

    [Fact]
    public void A_card_carries_the_key_question_the_case_and_the_quote_only_where_it_was_seen_and_chosen()
    {
        var anchor = A.Anchor();

        var card = Card.Sent(anchor, "Nan rang twice", "She rang.", null, A.Member(), A.Morning).Value!;
        (card.Case, card.KeyQuestion, card.Agency, card.Quote).ShouldBe((anchor.Case, KeyQuestion.WorriedAbout, null, ""));
        card.Facts.ShouldHaveSingleItem().Topics.ShouldBe([Topic.OfBoard(card.Audit), Topic.Of(anchor.Case)]);
        Card.Sent(anchor, "Nan rang twice", "She rang.", "Nan rang twice", A.Member(), A.Morning).Value!.Quote.ShouldBe("Nan rang twice");
        Card.Sent(anchor, "Nan rang twice", "She rang.", "Nan rang", A.Member(), A.Morning).Refusal.ShouldBe(BoardRefusals.QuoteChanged);
        Card.Sent(anchor, "Nan rang", " ", null, A.Member(), A.Morning).Refusal.ShouldBe(BoardRefusals.CardNeedsText);
    }
}
