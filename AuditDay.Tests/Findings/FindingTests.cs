using AuditDay.Core.Findings;

namespace AuditDay.Tests.Findings;

public sealed class FindingTests
{
    [Fact]
    public void A_finding_needs_a_title() =>
        Finding.Concluded(default, null, null, A.FindingWords("  "), A.Member(), A.Morning).Refusal.ShouldBe(FindingRefusals.NeedsTitle);

    [Fact]
    public void Words_seen_at_an_older_version_are_not_written_over()
    {
        var finding = A.Finding();

        finding.Edit(A.FindingWords("Mine"), seen: finding.Version - 1).Refusal.ShouldBe(FindingRefusals.Changed);

        finding.Title.ShouldBe("One person stayed");
        finding.Facts.ShouldBeEmpty();
    }

    [Fact]
    public void The_same_words_once_more_are_no_change()
    {
        var finding = A.Finding();

        finding.Edit(finding.Words, seen: finding.Version - 1).IsDone.ShouldBeTrue();

        finding.Facts.ShouldBeEmpty();
    }

    [Fact]
    public void A_text_that_is_too_long_is_refused_with_its_length() =>
        A.Finding().Edit(A.FindingWords() with { Text = new string('x', Finding.LongestText + 1) }, 0).Refusal!.Sentence.ShouldContain("10,001 characters");

    [Fact]
    public void What_was_removed_is_not_edited_but_can_be_put_back()
    {
        var finding = A.Finding();

        finding.Remove();

        finding.Edit(A.FindingWords("New"), finding.Version).Refusal.ShouldBe(FindingRefusals.Gone);
        finding.Restore().IsDone.ShouldBeTrue();
        finding.IsRemoved.ShouldBeFalse();
    }

    [Fact]
    public void A_fact_carries_no_words() =>
        Finding.Concluded(default, null, null, A.FindingWords("Father left out"), A.Member(), A.Morning).Value!
            .Facts.Single().ToString().ShouldNotContain("Father");
}
