using AuditDay.Core.Kernel;
using AuditDay.Core.Themes;

namespace AuditDay.Tests.Themes;

public sealed class CardLikenessTests
{
    private readonly Dictionary<string, Id<Card>> _ids = [];

    [Fact]
    public void Cards_that_say_much_the_same_find_each_other_whatever_their_order_of_words()
    {
        var like = Of(
            "School called the health visitor and nobody called back",
            "The health visitor was called by school; no call back came",
            "Breakfast club gave him a calm start",
            "He was calm after breakfast at the club",
            "Police logged three incidents at the home");

        Found(like, "School called the health visitor and nobody called back").ShouldBe(["The health visitor was called by school; no call back came"]);
        Found(like, "Breakfast club gave him a calm start").ShouldBe(["He was calm after breakfast at the club"]);
        Found(like, "Police logged three incidents at the home").ShouldBeEmpty();
    }

    [Fact]
    public void Words_that_every_card_has_make_no_two_alike()
    {
        var like = Of([.. Enumerable.Range(0, 30).Select(n => $"The child and the family were seen, matter {n + 100}")], "The child and the family moved house");

        Found(like, "The child and the family moved house").ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_like_an_empty_word_or_a_card_that_is_gone()
    {
        var like = Of("A", "…", "Same words here", "Same words here");

        like.LikeTo(Id<Card>.New()).ShouldBeEmpty();
        Found(like, "…").ShouldBeEmpty();
    }

    [Fact]
    public void No_more_are_named_than_a_person_can_weigh()
    {
        var cards = Enumerable.Range(0, 20).Select(_ => (Id<Card>.New(), "Nobody asked about weekends")).ToList();

        new CardLikeness(cards).LikeTo(cards[0].Item1).Count.ShouldBe(CardLikeness.Most);
    }

    private CardLikeness Of(string[] texts, params string[] more) => Of([.. texts, .. more]);

    private CardLikeness Of(params string[] texts) => new(texts.Select(t => (_ids[t] = Id<Card>.New(), t)).ToList());

    private IEnumerable<string> Found(CardLikeness like, string text) => like.LikeTo(_ids[text]).Select(id => _ids.Single(i => i.Value == id).Key);
}
