using AuditDay.Core.Annotations;
using AuditDay.Core.AuditTools;

namespace AuditDay.Tests.Annotations;

public sealed class AnnotationTests
{
    [Fact]
    public void Tagging_twice_changes_nothing()
    {
        var annotation = A.Annotation("strength");

        annotation.AddTag(" Strength ").Expect();

        annotation.Tags.ShouldBe(["strength"]);
        annotation.Facts.ShouldBeEmpty();
    }

    [Theory, InlineData(""), InlineData("  "), InlineData("a tag that goes on for far more than forty letters")]
    public void A_tag_is_a_short_word(string tag) => A.Annotation().AddTag(tag).Refusal.ShouldBe(AnnotationRefusals.TagNotRight);

    [Fact]
    public void Eight_tags_are_enough()
    {
        var annotation = A.Annotation("a", "b", "c", "d", "e", "f", "g", "h");

        annotation.AddTag("i").Refusal.ShouldBe(AnnotationRefusals.TooManyTags);
        annotation.AddTag("A").Expect();
    }

    [Fact]
    public void A_tag_comes_off_however_it_is_written()
    {
        var annotation = A.Annotation("Strength", "home");

        annotation.RemoveTag("strength").Expect();

        annotation.Tags.ShouldBe(["home"]);
    }

    [Fact]
    public void Another_key_question_moves_the_counts_from_one_cell_to_another()
    {
        var annotation = A.Annotation();

        annotation.SetKeyQuestion(KeyQuestion.WorkedWell).Expect();

        var fact = annotation.Facts.ShouldHaveSingleItem().ShouldBeOfType<AnnotationKeyQuestionSet>();
        (fact.Left!.Value.KeyQuestion, fact.Entered!.Value.KeyQuestion).ShouldBe((KeyQuestion.WorriedAbout, KeyQuestion.WorkedWell));
    }

    [Fact]
    public void A_note_of_a_hundred_thousand_characters_is_refused_and_the_earlier_one_kept()
    {
        var annotation = A.Annotation();
        annotation.SetNote("First thought.", "").Expect();

        annotation.SetNote(new string('a', 100_000), "First thought.").Refusal!.Sentence.ShouldContain("100,000");

        annotation.Note.ShouldBe("First thought.");
    }

    [Fact]
    public void A_partner_s_newer_note_is_never_written_over()
    {
        var annotation = A.Annotation();
        annotation.SetNote("Ben's thought", "").Expect();

        annotation.SetNote("Ada's thought", "").Refusal!.Sentence.ShouldContain("Ben's thought");
        annotation.SetNote("Ben's thought", "").Expect();
        annotation.SetNote("Ben's thought, and Ada's", "Ben's thought").Expect();
    }

    [Fact]
    public void What_was_removed_is_changed_no_more_until_it_is_back()
    {
        var annotation = A.Annotation();
        annotation.Remove().Expect();
        annotation.Remove().Expect();

        annotation.SetKeyQuestion(null).Refusal.ShouldBe(AnnotationRefusals.Gone);
        annotation.AddTag("home").Refusal.ShouldBe(AnnotationRefusals.Gone);
        annotation.SetNote("Late", "").Refusal.ShouldBe(AnnotationRefusals.Gone);
        annotation.Restore().Expect();
        annotation.AddTag("home").Expect();

        annotation.Facts.OfType<AnnotationRemoved>().Count().ShouldBe(1);
    }
}
