using AuditDay.Core.Briefing;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Tests.Briefing;

public sealed class SevenMinuteTests
{
    private static readonly Id<Audit> Audit = Id<Audit>.New();

    [Fact]
    public void A_box_is_not_written_over_what_somebody_else_wrote_meanwhile()
    {
        var box = BriefingBox.Under(Audit, BriefingPart.KeyMessages);
        box.Write("Ask about the day.", "").Expect();

        box.Write("Mine", "").Refusal!.Sentence.ShouldContain("“Ask about the day.”");

        box.Text.ShouldBe("Ask about the day.");
        box.Write("Ask about the day. Mine", "Ask about the day.").Expect();
    }

    [Fact]
    public void A_fact_says_which_box_and_no_word_of_it()
    {
        var box = BriefingBox.Under(Audit, BriefingPart.ToImprove);

        box.Write("Plans that list services.", "").Expect();
        box.Write("Plans that list services. ", "Plans that list services.").Expect();

        box.Facts.ShouldBe([new BriefingBoxWritten(Audit, BriefingPart.ToImprove)]);
    }

    [Fact]
    public void Too_much_is_refused_with_what_fits() =>
        BriefingBox.Under(Audit, BriefingPart.Background).Write(new string('x', 4_001), "").Refusal!.Sentence.ShouldContain("4,000 fit");

    [Theory]
    [InlineData("", "We ask.", "briefing.team"), InlineData("Duty team", " ", "briefing.plan"), InlineData("Duty team", "Ring 01632 960 001 first", "briefing.identifies")]
    public void A_use_says_who_and_what_and_never_a_number_of_anybody(string team, string plan, string code) =>
        BriefingUse.Recorded(Audit, A.Member(), new(team, A.Today, plan), A.Today, A.Morning).Refusal!.Code.ShouldBe(code);

    [Fact]
    public void Nor_a_day_that_is_still_to_come() =>
        BriefingUse.Recorded(Audit, A.Member(), new("Duty team", A.Today.AddDays(1), "We ask."), A.Today, A.Morning).Refusal.ShouldBe(SevenMinuteRefusals.NotUsedYet);

    [Theory]
    [InlineData("cat", 1), InlineData("children", 2), InlineData("partnership", 3), InlineData("asked", 1), InlineData("little", 2), InlineData("home", 1), InlineData("the", 1)]
    public void Syllables_are_groups_of_vowels_that_are_heard(string word, int count) => Readability.SyllablesOf(word).ShouldBe(count);

    [Fact]
    public void A_hard_text_reads_older_than_an_easy_one()
    {
        var easy = Readability.Of(string.Join(' ', Enumerable.Repeat("We ask the child how the day was. We write it down.", 5)));
        var hard = Readability.Of(string.Join(' ', Enumerable.Repeat("Multidisciplinary organisational interdependencies necessitate comprehensive accountability considerations throughout.", 5)));

        easy.Words.ShouldBe(60);
        easy.ReadingAge!.Value.ShouldBeLessThan(9);
        hard.ReadingAge!.Value.ShouldBeGreaterThan(20);
        Readability.Of("A few words.").ReadingAge.ShouldBeNull();
    }

    [Theory]
    [InlineData("One. Two. Three.", 2, "One. Two."), InlineData("In 2.5 years it grew. Then not.", 1, "In 2.5 years it grew."), InlineData("No end", 1, "No end")]
    public void First_sentences_are_whole(string text, int count, string first) => Core.Export.MarkdownText.FirstSentences(text, count, 100).ShouldBe(first);
}
