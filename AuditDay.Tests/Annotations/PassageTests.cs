using AuditDay.Core.Annotations;
using AuditDay.Core.Kernel;

namespace AuditDay.Tests.Annotations;

public sealed class PassageTests
{
    private const string Sun = "🌞";

    [Theory]
    [InlineData("He said “I’m fine” and left.", "“I’m fine”")]
    [InlineData("He drew a sun 🌞 on his card.", "sun 🌞 on")]
    [InlineData("First line.\nSecond line.", "line.\nSecond")]
    [InlineData("Zoë’s café", "Zoë’s café")]
    [InlineData("👩‍👧‍👦 came", "👩‍👧‍👦")]
    public void A_passage_is_cut_with_its_exact_words(string text, string quote)
    {
        var passage = Cut(text, quote).Expect();

        passage.Quote.ShouldBe(quote);
        text[passage.Start..passage.End].ShouldBe(quote);
    }

    [Theory]
    [InlineData("one two three", " two ", "two")]
    [InlineData("one\n\ntwo\n\nthree", "\n\ntwo\n", "two")]
    public void White_space_at_the_rim_is_not_meant(string text, string selected, string kept) => Cut(text, selected).Expect().Quote.ShouldBe(kept);

    [Theory, InlineData(" "), InlineData("\n\n"), InlineData("\u00A0")]
    public void Only_white_space_is_nothing(string space) =>
        Cut($"one{space}two", space).Refusal.ShouldBe(AnnotationRefusals.NothingSelected);

    [Fact]
    public void Half_an_emoji_becomes_the_whole()
    {
        var text = $"a {Sun} b";
        var half = text[3..4];

        Passage.Cut(A.Answer(text), 3, 4, half).Expect().Quote.ShouldBe(Sun);
        Passage.Cut(A.Answer(text), 2, 3, text[2..3]).Expect().Quote.ShouldBe(Sun);
    }

    [Fact]
    public void What_stands_around_is_kept_and_never_splits_an_emoji()
    {
        var text = $"{string.Concat(Enumerable.Repeat(Sun, 20))}x here {string.Concat(Enumerable.Repeat(Sun, 20))}";

        var passage = Cut(text, "here").Expect();

        passage.Before.ShouldEndWith("x ");
        foreach (var around in (string[])[passage.Before, passage.After])
        {
            around.Length.ShouldBeInRange(Passage.Around, Passage.Around + 1);
            char.IsLowSurrogate(around[0]).ShouldBeFalse();
            char.IsHighSurrogate(around[^1]).ShouldBeFalse();
        }
    }

    [Fact]
    public void At_the_ends_there_is_less_around()
    {
        var passage = Cut("all of it", "all of it").Expect();

        (passage.Before, passage.After).ShouldBe(("", ""));
    }

    [Theory]
    [InlineData(-1, 3), InlineData(0, 0), InlineData(3, 1), InlineData(0, 10), InlineData(int.MinValue, int.MaxValue), InlineData(9, 10), InlineData(int.MaxValue, int.MaxValue)]
    public void A_place_outside_the_answer_is_refused(int start, int end) =>
        Passage.Cut(A.Answer("nine char"), start, end, "x").Refusal.ShouldBe(AnnotationRefusals.PlaceNotInAnswer);

    [Theory]
    [InlineData("He’s here", "He's here"), InlineData("“yes”", "\"yes\""), InlineData("one  two", "one two"), InlineData("Ada", "ada"), InlineData("caf\u00E9", "cafe\u0301")]
    public void Words_that_only_look_the_same_are_refused(string text, string seen) =>
        Passage.Cut(A.Answer(text), 0, A.Answer(text).Text.Length, seen).Refusal.ShouldBe(AnnotationRefusals.QuoteDiffers);

    private static Result<Passage> Cut(string text, string quote)
    {
        var start = text.IndexOf(quote, StringComparison.Ordinal);
        return Passage.Cut(A.Answer(text), start, start + quote.Length, quote);
    }
}
