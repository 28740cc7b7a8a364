using AuditDay.Core.Returns;

namespace AuditDay.Tests.Returns;

public sealed class AnswerTextTests
{
    [Theory]
    [InlineData("one\r\ntwo\rthree", "one\ntwo\nthree")]
    [InlineData("\uFEFFone", "one")]
    [InlineData("cafe\u0301", "caf\u00E9")]
    [InlineData("  one \n", "one")]
    [InlineData("a\0b", "ab")]
    [InlineData("“He’s here” 🌞", "“He’s here” 🌞")]
    public void A_text_has_one_form(string written, string kept)
    {
        AnswerText.Normalise(written).ShouldBe(kept);
        AnswerText.Normalise(AnswerText.Normalise(written)).ShouldBe(kept);
    }

    [Fact]
    public void Half_an_emoji_that_someone_pasted_breaks_nothing() =>
        AnswerText.Normalise("sun \uD83C here").ShouldBe("sun \uFFFD here");

    [Fact]
    public void Rows_are_read_like_a_text() =>
        AnswerText.Print(["When", "What"], [["May", "Seen at home"], ["June", "Not seen"]])
            .ShouldBe("May\nWhat: Seen at home\n\nJune\nWhat: Not seen");

    [Theory, InlineData("", 0), InlineData("one", 1), InlineData("one  two\nthree\t four", 4)]
    public void Words_are_counted(string text, int words) => AnswerText.CountWords(text).ShouldBe(words);
}
