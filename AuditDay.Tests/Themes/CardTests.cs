using AuditDay.Core.Annotations;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Themes;

namespace AuditDay.Tests.Themes;

public sealed class CardTests
{
    [Fact]
    public void A_card_goes_without_its_quote_unless_the_pair_choose_it()
    {
        Sent(withQuote: false).Value!.Quote.ShouldBeEmpty();
        Sent(withQuote: true).Value!.Quote.ShouldBe("the first at the gate");
    }

    [Fact]
    public void A_sent_card_tells_board_and_case_and_carries_no_words()
    {
        var card = Sent(withQuote: true).Value!;

        var fact = card.Facts.ShouldHaveSingleItem().ShouldBeOfType<CardPut>();
        fact.Topics.ShouldBe([Core.Journal.Topic.OfBoard(card.Audit), Core.Journal.Topic.Of(card.Case!.Value)]);
        System.Text.Json.JsonSerializer.Serialize(fact, Core.Journal.FactJson.Options).ShouldNotContain("gate");
    }

    [Fact]
    public void A_removed_mark_is_not_sent()
    {
        var mark = A.Annotation();
        mark.Remove();

        Card.Sent(mark, "He was early every day.", false, A.Member(), A.Morning).Refusal.ShouldBe(AnnotationRefusals.Gone);
    }

    [Fact]
    public void A_card_needs_words_and_not_too_many()
    {
        Sent("  ").Refusal.ShouldBe(BoardRefusals.CardNeedsText);
        Sent(new string('a', Card.Longest + 1)).Refusal!.Sentence.ShouldContain("Your words are still here");
        Sent(new string('a', Card.Longest)).IsDone.ShouldBeTrue();
    }

    [Fact]
    public void A_newer_wording_is_never_written_over()
    {
        var card = Added("First");
        card.Reword("Second", "First").Expect();

        card.Reword("Third", "First").Refusal!.Sentence.ShouldContain("Second");
        card.Text.ShouldBe("Second");
    }

    [Fact]
    public void What_is_off_the_board_cannot_be_taken_off_and_changed()
    {
        var card = Added("First");
        card.Remove().Expect();
        card.Remove().Expect();

        card.MoveTo(Id<PracticeTheme>.New(), 1).Refusal.ShouldBe(BoardRefusals.CardGone);
    }

    private static Result<Card> Sent(string text = "He was early every day.", bool withQuote = false) =>
        Card.Sent(A.Annotation(), text, withQuote, A.Member(), A.Morning);

    private static Card Added(string text) => Card.Added(Id<Audit>.New(), text, KeyQuestion.WorkedWell, A.Member(), A.Morning).Value!;
}
