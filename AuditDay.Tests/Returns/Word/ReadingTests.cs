using System.Xml.Linq;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Returns.Word;
using static AuditDay.Tests.Returns.Word.Docx;

namespace AuditDay.Tests.Returns.Word;

/// <summary>What a file says that is not quite as it was asked: it is shown, flagged or put aside, and never lost.</summary>
public sealed class ReadingTests
{
    private readonly AuditTool _tool = A.ToolOfEveryKind();

    [Fact]
    public void Words_beside_the_place_for_an_answer_are_put_to_it_and_flagged()
    {
        var preview = Change(root => Question(root, "3.1").AddAfterSelf(Paragraph("Written above the box.")));

        var answer = Of(preview, "3.1");
        answer.File.Text.ShouldEndWith("\n\nWritten above the box.");
        answer.Group.ShouldBe(WordGroup.NeedsChecking);
        answer.Remarks.ShouldHaveSingleItem().ShouldStartWith("Some of this was written beside");
    }

    [Fact]
    public void Words_beside_a_choice_wait_for_a_place_and_the_reason_is_suggested()
    {
        var preview = Change(root => Question(root, "3.6").AddAfterSelf(Paragraph("Because of the summer.")));

        Of(preview, "3.6").File.Text.ShouldBe("2: partly met");
        var leftover = preview.Leftovers.ShouldHaveSingleItem();
        (leftover.Text, leftover.Likely).ShouldBe(("Because of the summer.", "grade-reason"));
    }

    [Fact]
    public void Words_before_the_first_question_and_in_the_header_wait_for_a_place()
    {
        var file = Edit(Blank(_tool), root => root.Element(W + "body")!.Elements(W + "p").ElementAt(2).AddAfterSelf(Paragraph("Please note that we moved.")));
        var preview = Read(Edit(file, root => root.Add(Paragraph("OFFICIAL")), "word/header1.xml"), _tool);

        preview.Leftovers.Select(l => l.Text).ShouldBe(["Please note that we moved.", "OFFICIAL"]);
    }

    [Theory]
    [InlineData("2", "2: partly met"), InlineData("Partly met", "2: partly met"), InlineData("3: FULLY MET.", "3: fully met"), InlineData("n/a", "Not applicable")]
    public void A_grade_is_known_by_its_label_or_another_way_to_say_it(string said, string grade) =>
        Of(Change(root => Say(root, "3.6", said)), "3.6").File.Text.ShouldBe(grade);

    [Theory]
    [InlineData("3.6", "somewhere between 1 and 2"), InlineData("1.4", "just before Christmas"), InlineData("1.5", "three or four")]
    public void What_cannot_be_read_is_shown_as_it_was_written_and_asked_about(string number, string said)
    {
        var answer = Of(Change(root => Say(root, number, said)), number);

        (answer.Unread, answer.File.Text, answer.Group).ShouldBe((said, "", WordGroup.NeedsChecking));
    }

    [Fact]
    public void A_tracked_change_is_accepted_and_counted()
    {
        var preview = Change(root =>
        {
            var run = Answer(root, "3.7").All("r")[0];
            run.AddBeforeSelf(new XElement(W + "del", new XElement(W + "r", new XElement(W + "delText", "He was never seen. "))));
            run.ReplaceWith(new XElement(W + "ins", new XElement(run)));
        });

        Of(preview, "3.7").File.Text.ShouldBe("Seen twice alone, not asked about weekends.");
        preview.TrackedChanges.ShouldBe(2);
    }

    [Fact]
    public void A_deleted_end_of_a_paragraph_joins_it_with_the_next()
    {
        var preview = Change(root => Answer(root, "4.2").All("p")[0].AddFirst(
            new XElement(W + "pPr", new XElement(W + "rPr", new XElement(W + "del")))));

        Of(preview, "4.2").File.Text.ShouldBe("Nobody had been inside the home since May.“Was that normal?” nobody asked.");
    }

    [Fact]
    public void A_comment_stands_beside_the_answer_that_it_is_on()
    {
        XNamespace w = W;
        var comments = new XElement(w + "comments", new XElement(w + "comment", new XAttribute(w + "id", "7"), new XAttribute(w + "author", "A"), Paragraph("Ask the GP first.")));
        var file = Edit(Filled(), root => Answer(root, "4.3").All("p")[0].Add(new XElement(w + "commentRangeStart", new XAttribute(w + "id", "7"))));
        file = Parts(file, parts => parts["word/comments.xml"] = System.Text.Encoding.UTF8.GetBytes(comments.ToString()));
        file = Edit(file, rels => rels.Add(new XElement(rels.Name.Namespace + "Relationship", new XAttribute("Id", "c"), new XAttribute("Type", "x/comments"), new XAttribute("Target", "comments.xml"))), "word/_rels/document.xml.rels");

        Of(Read(file, _tool), "4.3").Comments.ShouldBe(["Ask the GP first."]);
    }

    [Fact]
    public void An_answer_typed_behind_its_question_is_cut_off_it()
    {
        var preview = Change(root => { root.Unwrap(); Question(root, "4.3").ElementsAfterSelf().First().Remove(); Question(root, "4.3").SayAs(t => t + " Ask him sooner."); });

        Of(preview, "4.3").File.Text.ShouldBe("Ask him sooner.");
    }

    [Fact]
    public void A_heading_that_names_another_question_than_its_control_is_shown()
    {
        var preview = Change(root => { var (a, b) = (Answer(root, "4.1"), Answer(root, "4.3")); var copy = new XElement(a); a.ReplaceWith(new XElement(b)); b.ReplaceWith(copy); });

        foreach (var number in (string[])["4.1", "4.3"])
            (Of(preview, number).Group == WordGroup.NeedsChecking || Of(preview, number).File.IsBlank).ShouldBeTrue(number);
        var shown = preview.Answers.Select(a => a.File.Text).Concat(preview.Leftovers.Select(l => l.Text)).ToList();
        shown.ShouldContain(t => t.Contains("The breakfast club.", StringComparison.Ordinal));
        shown.ShouldContain(t => t.Contains("Ask him.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_copied_answer_box_is_not_guessed_between()
    {
        var preview = Change(root => { var box = Answer(root, "4.1"); var copy = new XElement(box); copy.All("t")[0].Value = "Something else."; box.AddAfterSelf(copy); });

        Of(preview, "4.1").File.IsBlank.ShouldBeTrue();
        preview.Leftovers.Select(l => l.Text).ShouldContain(t => t.EndsWith("The breakfast club.", StringComparison.Ordinal));
        preview.Leftovers.Select(l => l.Text).ShouldContain(t => t.EndsWith("Something else.", StringComparison.Ordinal));
    }

    [Fact]
    public void Lists_keep_their_marks_and_pictures_are_told()
    {
        var preview = Change(root => Answer(root, "4.1").Element(W + "sdtContent")!.Add(
            Item("bed"), Item("breakfast"), new XElement(W + "p", new XElement(W + "r", new XElement(W + "drawing", new XElement(W + "blip"))))));

        Of(preview, "4.1").File.Text.ShouldBe("The breakfast club.\n\n• bed\n• breakfast");
        preview.Pictures.ShouldBe(1);
    }

    private byte[] Filled() => Docx.Filled(_tool, A.AnswersOfEveryKind(_tool));

    private WordPreview Change(Action<XElement> change) => Read(Edit(Filled(), change), _tool);

    private static WordAnswer Of(WordPreview preview, string number) => preview.Answers.Single(a => a.Question.Number == number);

    private static XElement Question(XElement root, string number) => root.Questions().Single(p => p.Value.StartsWith($"{number} ", StringComparison.Ordinal));

    private static XElement Answer(XElement root, string number) =>
        Question(root, number).ElementsAfterSelf().First(e => e.Name == W + "sdt" || e.Descendants(W + "sdt").Any());

    private static void Say(XElement root, string number, string words) => Answer(root, number).All("sdtContent")[0].All("t")[0].Value = words;

    private static XElement Item(string text)
    {
        var paragraph = Paragraph(text);
        paragraph.AddFirst(new XElement(W + "pPr", new XElement(W + "numPr", new XElement(W + "numId", new XAttribute(W + "val", "1")))));
        return paragraph;
    }
}
