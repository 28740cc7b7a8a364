using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Tests.Themes;
using AuditDay.Web.Notes;
using Bunit;
using MudBlazor;

namespace AuditDay.Tests.Notes;

public sealed class PassageListTests : AuditDayTest
{
    private Id<LiveText> _text;

    [Fact]
    public async Task A_mark_of_the_partner_appears_with_its_words_key_question_and_place()
    {
        await WriteAsync();
        var list = List(Day.Ada);
        list.Find(".passages-title").TextContent.ShouldBe("Marked passages 0");

        await MarkAsync(Day.Ben);

        list.WaitForAssertion(() => list.Find("li.passage-row q").TextContent.ShouldBe("rang"));
        var row = list.Find("li.passage-row");
        (row.GetAttribute("data-start"), row.GetAttribute("data-end"), row.GetAttribute("data-key-question")).ShouldBe(("4", "8", "worriedAbout"));
        row.TextContent.ShouldContain("Worried about");
        list.Find("[data-passages-of]").GetAttribute("data-version").ShouldBe("1");
    }

    [Fact]
    public async Task Its_key_question_is_changed_and_it_is_removed_and_brought_back()
    {
        await WriteAsync();
        await MarkAsync(Day.Ada);
        var list = List(Day.Ada);

        list.WaitForElement("li.passage-row .mark-quote").Click();
        list.Find(".kq-button[data-key-question=workedWell]").Click();
        Shows(list, () => list.Find("li.passage-row").GetAttribute("data-key-question").ShouldBe("workedWell"));
        Button(list, "Remove mark").Click();
        Shows(list, () => list.FindAll("li.passage-row").ShouldBeEmpty());
        Button(list, "Undo my last change").Click();

        Shows(list, () => list.Find("li.passage-row").GetAttribute("data-key-question").ShouldBe("workedWell"));
    }

    [Fact]
    public async Task Deleted_words_are_said_and_offer_nothing_but_removal()
    {
        await WriteAsync();
        await MarkAsync(Day.Ada);
        (await House.Use<PushChanges>().RunAsync(new(_text, new Push(1, "ben", 1, 0, ["[[18]]"])), Day.Ben)).Expect();
        var list = List(Day.Ada);

        list.WaitForElement("li.passage-row .mark-quote").Click();

        list.Find(".passage-gone").TextContent.ShouldBe("Its words were deleted. They were: rang");
        list.FindAll(".mark-actions button").Select(b => b.TextContent).ShouldBe(["Remove mark"]);
    }

    [Fact]
    public async Task It_is_sent_to_the_board_with_the_passage_as_it_was_seen()
    {
        await WriteAsync();
        await MarkAsync(Day.Ada);
        var dialogs = Render<MudDialogProvider>();
        var list = List(Day.Ada);

        list.WaitForElement("li.passage-row .mark-quote").Click();
        Button(list, "Send to board…").Click();
        await dialogs.WaitForElement("#send-text").InputAsync("She kept ringing.");
        dialogs.Find(".send-quote input").Change(true);
        dialogs.Find("[role=note]").TextContent.ShouldNotContain("agency");
        await dialogs.Find("#send-to-board").SubmitAsync();

        list.WaitForAssertion(() => list.Find(".on-board").TextContent.ShouldBe("on the board"));
        (await House.BoardAsync(Day)).New.Single().Quote.ShouldBe("rang");
    }

    [Fact]
    public async Task A_right_that_ends_empties_the_list()
    {
        await WriteAsync();
        await MarkAsync(Day.Ada);
        var list = List(Day.Ben);
        list.WaitForElement("li.passage-row");

        (await House.Use<DeclareConflict>().RunAsync(new(Day.CaseA.Id, ConflictKind.WorkedTheCase), Day.Ben)).Expect();

        list.WaitForAssertion(() => list.FindAll("li.passage-row").ShouldBeEmpty());
        list.Find(".passages").HasAttribute("hidden").ShouldBeTrue();
    }

    private async Task WriteAsync()
    {
        _text = (await House.Use<FindText>().RunAsync(FindText.Command.Of(TextKind.PairNotes, Day.CaseA.Id), Day.Ada)).Expect();
        (await House.Use<PushChanges>().RunAsync(new(_text, new Push(1, "ada", 0, 0, ["[[0,\"Nan rang in March.\"]]"])), Day.Ada)).Expect();
    }

    private async Task MarkAsync(Member by) =>
        (await House.Use<AnchorPassage>().RunAsync(new(Guid.NewGuid(), _text, 1, 4, 8, "rang", KeyQuestion.WorriedAbout), by)).Expect();

    private IRenderedComponent<PassageList> List(Member me)
    {
        var list = RenderFor<PassageList>(me, p => p.Add(l => l.Case, Day.CaseA.Id).Add(l => l.Text, _text).Add(l => l.Label, "Pair notes").Add(l => l.IsOpen, true));
        list.WaitForElement(".passages-title");
        return list;
    }

    /// <summary>The second news within a breath is read after it, and here only a test lets time pass.</summary>
    private void Shows(IRenderedComponent<PassageList> list, Action shown)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            House.Clock.Advance(TimeSpan.FromSeconds(1));
            try
            {
                list.WaitForAssertion(shown, TimeSpan.FromMilliseconds(100));
                return;
            }
            catch (Bunit.Extensions.WaitForHelpers.WaitForFailedException) when (tries < 99)
            {
                // Not yet.
            }
        }
    }

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<PassageList> list, string label) =>
        list.FindAll("button").Single(b => b.TextContent == label);
}
