using AuditDay.Core.Access;
using AuditDay.Core.Programme;
using AuditDay.Core.Themes;
using AuditDay.Web.Themes;
using Bunit;
using MudBlazor;

namespace AuditDay.Tests.Themes;

public sealed class BoardViewTests : AuditDayTest
{
    [Fact]
    public async Task A_card_moved_by_the_menu_stands_in_its_theme()
    {
        await House.AddCardAsync(Day, "He was early every day.");
        var theme = await House.MakeThemeAsync(Day, "Mornings");
        var dialogs = Render<MudDialogProvider>();
        var board = Board(Day.Facilitator);

        ButtonIn(board, ".board-new", "Move to…").Click();
        dialogs.WaitForElement(".choose-list");
        dialogs.FindAll(".choose-list button").Single(b => b.TextContent == "Mornings").Click();

        board.WaitForAssertion(() => board.Find($"[data-drop-theme='{theme}']").TextContent.ShouldContain("He was early every day."));
        board.FindAll(".board-new .card-item").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_card_that_a_pair_send_appears_for_those_who_watch()
    {
        var mark = await House.MarkAsync(Day.Ada, Day.CaseA.DailyLife, "first at the gate");
        var facilitator = Board(Day.Facilitator);
        var auditor = Board(Day.Cleo);

        await House.SendAsync(mark, Day.Ada);

        foreach (var board in new[] { facilitator, auditor })
            board.WaitForAssertion(() => board.Find(".board-new").TextContent.ShouldContain("He was early every day."));
        auditor.FindAll(".board-new .card-doing").ShouldBeEmpty("an auditor arranges nothing");
    }

    [Fact]
    public async Task A_mark_moves_the_counts_and_never_reads_the_board_again()
    {
        var board = Board(Day.Facilitator);
        var computed = Use<SharedBoard>().Computed;

        await House.MarkAsync(Day.Ada, Day.CaseA.DailyLife, "first at the gate");

        board.WaitForAssertion(() => board.Find(".mark-strip [data-key-question='worriedAbout'] dd").TextContent.ShouldBe("1"));
        Use<SharedBoard>().Computed.ShouldBe(computed);
    }

    [Fact]
    public async Task Words_that_are_refused_stay_in_the_dialog()
    {
        var dialogs = Render<MudDialogProvider>();
        var board = Board(Day.Facilitator);

        ButtonIn(board, ".board-themes", "New theme").Click();
        await dialogs.WaitForElement("#text-dialog-field").InputAsync(new string('a', PracticeTheme.LongestTitle + 1));
        await dialogs.Find("#text-dialog").SubmitAsync();

        dialogs.WaitForAssertion(() => dialogs.Find("[role=alert]").TextContent.ShouldContain("Put the rest into the story"));
        dialogs.Find("#text-dialog-field").GetAttribute("value")!.Length.ShouldBe(PracticeTheme.LongestTitle + 1);
    }

    private IRenderedComponent<BoardView> Board(Member me)
    {
        var board = RenderFor<BoardView>(me, p => p
            .Add(b => b.Audit, Day.Audit).Add(b => b.Title, "Neglect").Add(b => b.Slug, "2026-neglect")
            .Add(b => b.State, AuditState.Live).Add(b => b.Phase, Phase.Reading).Add(b => b.Show, "cards"));
        board.WaitForElement(".board-new");
        return board;
    }

    private static AngleSharp.Dom.IElement ButtonIn(IRenderedComponent<BoardView> board, string place, string label) =>
        board.FindAll($"{place} button").First(b => b.TextContent.StartsWith(label, StringComparison.Ordinal));
}
