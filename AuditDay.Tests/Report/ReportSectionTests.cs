using AuditDay.Core.Report;

namespace AuditDay.Tests.Report;

public sealed class ReportSectionTests
{
    private readonly ReportSection _section = ReportSection.Under(default, ReportPart.ExecutiveSummary);

    [Fact]
    public void Newer_words_of_somebody_else_are_not_written_over()
    {
        Write("Theirs", seen: "");

        Write("Mine", seen: "").ShouldBe(ReportRefusals.SectionChanged);

        _section.Text.ShouldBe("Theirs");
    }

    [Fact]
    public void The_same_words_twice_are_one_change()
    {
        Write("Words", seen: "");

        Write("Words", seen: "").ShouldBeNull();

        _section.Facts.Count.ShouldBe(1);
    }

    [Fact]
    public void A_note_of_a_hundred_thousand_characters_is_refused_and_says_what_to_do()
    {
        var refusal = Write(new string('x', 100_000), seen: "")!;

        refusal.Sentence.ShouldContain("100,000 characters");
        refusal.Sentence.ShouldContain("shorten");
        _section.Text.ShouldBeEmpty();
    }

    [Fact]
    public void Line_ends_of_another_system_are_no_conflict()
    {
        Write("One\r\nTwo", seen: "");

        Write("One\nTwo\nThree", seen: "One\r\nTwo").ShouldBeNull();
    }

    [Theory]
    [InlineData(0, 5, "none of the cases")]
    [InlineData(2, 5, "one or two of the cases")]
    [InlineData(3, 7, "a few of the cases")]
    [InlineData(3, 5, "most of the cases")]
    [InlineData(5, 5, "all of the cases")]
    [InlineData(3, 8, "3 of 8 cases")]
    public void Few_cases_are_published_in_words(int cases, int ofAll, string words) => CasesInWords.Of(cases, ofAll).ShouldBe(words);

    private Core.Kernel.Refusal? Write(string text, string seen) => _section.Write(text, seen, A.Member(), A.Morning).Refusal;
}
