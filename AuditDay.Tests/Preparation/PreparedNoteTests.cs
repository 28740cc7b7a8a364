using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Preparation;

namespace AuditDay.Tests.Preparation;

public sealed class PreparedNoteTests
{
    [Fact]
    public void Writing_for_oneself_is_no_fact()
    {
        var note = Note();

        note.Write("She talked to me in the car.", "").Expect();

        note.Text.ShouldBe("She talked to me in the car.");
        note.Facts.ShouldBeEmpty();
    }

    [Fact]
    public void A_second_window_never_writes_over_the_first()
    {
        var note = Note("From the first window.");

        note.Write("From the second.", seen: "").Refusal.ShouldBe(PreparationRefusals.WrittenElsewhere("From the first window."));
        note.Text.ShouldBe("From the first window.");
        note.Write("Both.", seen: "From the first window.").Expect();
    }

    [Fact]
    public void What_is_as_long_as_a_file_is_refused() =>
        Note().Write(new string('a', PreparedNote.Longest + 1), "").Refusal!.Code.ShouldBe("preparation.too-long");

    [Fact]
    public void Every_paragraph_is_a_line_that_may_be_shared() =>
        PreparedNote.LinesOf(" One.\r\n\r\n  Two. \n").ShouldBe(["One.", "Two."]);

    [Fact]
    public void A_line_is_shared_as_it_stands_and_the_fact_carries_no_words()
    {
        var shared = Note("One.\nTwo.").Share("Two.", Id<Core.Programme.Audit>.New(), A.Morning).Expect();

        shared.Text.ShouldBe("Two.");
        shared.Facts.ShouldHaveSingleItem().ToString()!.ShouldNotContain("Two.");
    }

    [Theory, InlineData("Three."), InlineData("One.\nTwo."), InlineData("")]
    public void What_is_not_one_of_its_lines_is_not_shared(string line) =>
        Note("One.\nTwo.").Share(line, Id<Core.Programme.Audit>.New(), A.Morning).Refusal.ShouldBe(PreparationRefusals.LineNotThere);

    [Fact]
    public void A_line_too_long_for_a_screen_is_broken_first() =>
        Note(new string('a', SharedLine.Longest + 1)).Share(new string('a', SharedLine.Longest + 1), Id<Core.Programme.Audit>.New(), A.Morning)
            .Refusal!.Code.ShouldBe("preparation.line-too-long");

    private static PreparedNote Note(string text = "")
    {
        var note = PreparedNote.Under(A.Case().Id, A.Member().Id, KeyQuestion.WorkedWell);
        note.Write(text, "").Expect();
        return note;
    }
}
