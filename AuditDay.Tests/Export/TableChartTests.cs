using AngleSharp.Html.Parser;
using AuditDay.Core.Export;
using AuditDay.Core.Report;

namespace AuditDay.Tests.Export;

public sealed class TableChartTests
{
    private static readonly ReportDocument.Block.Table Said =
        new("What people said", ["Statement", "Partly", "Fully"], [["It was safe", "2", "9"], ["I learnt", "0", "11"]]) { IsCharted = true };

    [Fact]
    public void It_says_what_its_table_says()
    {
        var chart = TableChart.Of(Said)!;

        (chart.IsStacked, chart.Longest).ShouldBe((true, 11));
        chart.InWords.ShouldBe("Bar chart. It was safe: Partly 2, Fully 9; I learnt: Partly 0, Fully 11.");
    }

    [Theory]
    [InlineData("some people"), InlineData("-1"), InlineData("1.5"), InlineData(""), InlineData("99999999999")]
    public void Words_in_the_place_of_numbers_are_not_drawn(string cell) =>
        TableChart.Of(Said with { Rows = [["It was safe", cell, "9"]] }).ShouldBeNull();

    [Fact]
    public void Nor_is_a_table_that_asks_for_none_or_has_nothing_to_show()
    {
        TableChart.Of(Said with { IsCharted = false }).ShouldBeNull();
        TableChart.Of(Said with { Rows = [] }).ShouldBeNull();
        TableChart.Of(Said with { Rows = [["It was safe", "0", "0"]] }).ShouldBeNull();
        TableChart.Of(Said with { Rows = [["It was safe", "1"]] }).ShouldBeNull();
    }

    [Fact]
    public void The_drawing_has_a_name_its_words_and_no_bar_for_nothing()
    {
        var svg = new HtmlParser().ParseDocument(ChartSvg.Write(TableChart.Of(Said)!, FileColour.Usual, "c")).QuerySelector("svg")!;

        svg.GetAttribute("role").ShouldBe("img");
        svg.GetAttribute("aria-labelledby").ShouldBe("c-title c-words");
        svg.QuerySelector("title")!.TextContent.ShouldBe("What people said");
        svg.QuerySelectorAll("rect").Length.ShouldBe(2 + 3, "two in the legend, three bars");
    }

    [Theory]
    [InlineData("#0f4c5c", true), InlineData("0F4C5C", true), InlineData("#ffff00", false), InlineData("#fff", false), InlineData("red;}", false), InlineData("", false)]
    public void A_colour_must_be_read_on_white(string text, bool isOne) => (FileColour.Parse(text) is not null).ShouldBe(isOne);

    [Fact]
    public void Words_on_every_step_of_a_colour_can_be_read() =>
        FileColour.Usual.Steps(6).Select(step => step.InkHex).ShouldBe(["1B1F24", "1B1F24", "1B1F24", "1B1F24", "FFFFFF", "FFFFFF"]);

    [Fact]
    public void A_logo_is_known_by_what_stands_in_it()
    {
        var png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGP4z8DAAMQACf4B/8jzBxcAAAAASUVORK5CYII=");

        var logo = FileLogo.Of(png, "Our sign").Value!;

        (logo.IsPng, logo.Width, logo.Height).ShouldBe((true, 2, 1));
        logo.Within(300, 100).ShouldBe((200, 100));
        FileLogo.Of([0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 11, 8, 0, 30, 0, 40, 3], "x").Value!.Width.ShouldBe(40);
        FileLogo.Of("<svg onload='alert(1)'/>"u8.ToArray(), "x").Refusal!.Code.ShouldBe("export.logo-no-picture");
        FileLogo.Of(new byte[FileLogo.Largest + 1], "x").Refusal!.Code.ShouldBe("export.logo-too-large");
    }
}
