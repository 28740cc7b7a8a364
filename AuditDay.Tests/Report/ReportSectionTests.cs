using AuditDay.Core.Report;

namespace AuditDay.Tests.Report;

public sealed class ReportSectionTests
{
    private readonly ReportSection _section = ReportSection.Under(default, ReportPart.ExecutiveSummary);

    [Fact]
    public void The_same_choice_twice_is_one_change()
    {
        _section.LeaveOutFilledIn(true).Expect();
        _section.LeaveOutFilledIn(true).Expect();

        _section.Facts.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(0, 5, "none of the cases")]
    [InlineData(2, 5, "one or two of the cases")]
    [InlineData(3, 7, "a few of the cases")]
    [InlineData(3, 5, "most of the cases")]
    [InlineData(5, 5, "all of the cases")]
    [InlineData(3, 8, "3 of 8 cases")]
    public void Few_cases_are_published_in_words(int cases, int ofAll, string words) => CasesInWords.Of(cases, ofAll).ShouldBe(words);
}
