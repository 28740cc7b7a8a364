using AuditDay.Core.Export;

namespace AuditDay.Tests.Export;

public sealed class SafeMarkdownTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[x](vbscript:x)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![x](https://evil.example/pixel.png)")]
    [InlineData("[x](https://a.example \"onmouseover=alert(1)\")")]
    [InlineData("<a href='javascript:alert(1)'>x</a>")]
    [InlineData("<svg/onload=alert(1)>")]
    [InlineData("`<script>`")]
    public void Nothing_of_a_payload_runs_or_is_fetched(string payload)
    {
        var html = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(SafeMarkdown.ToHtml(payload)).Body!;

        html.QuerySelectorAll("script, img, svg, iframe, style").ShouldBeEmpty();
        html.QuerySelectorAll("*").SelectMany(e => e.Attributes).ShouldAllBe(a => a.Name == "href" || a.Name == "rel");
        html.QuerySelectorAll("a[href]").ShouldAllBe(a => a.GetAttribute("href")!.StartsWith("https://"));
    }

    [Fact]
    public void Of_a_text_that_is_being_written_only_the_changed_block_is_another()
    {
        var written = new MarkdownAsWritten();
        written.Become("# One\n\nTwo.\n\nTwo.\n\n<script>x</script>");
        var before = written.Blocks;

        written.Become("# One\n\nNew.\n\nTwo.\n\nTwo.\n\n<script>x</script>");

        string.Concat(written.Blocks.Select(b => b.Html)).ShouldBe(SafeMarkdown.ToHtml("# One\n\nNew.\n\nTwo.\n\nTwo.\n\n<script>x</script>"));
        written.Blocks.Except(before).Single().Html.ShouldContain("New.");
        written.Blocks.Distinct().Count().ShouldBe(written.Blocks.Count);
    }

    [Fact]
    public void HTML_that_somebody_typed_is_shown_as_they_typed_it() =>
        SafeMarkdown.ToHtml("He wrote <b>help</b>").ShouldContain("&lt;b&gt;help&lt;/b&gt;");

    [Fact]
    public void A_heading_inside_a_section_stands_below_the_sections_own() =>
        SafeMarkdown.ToHtml("# One\n\n###### Six").ShouldContain("<h3>One</h3>");

    [Fact]
    public void Tables_and_lists_come_out() =>
        SafeMarkdown.ToHtml("| A |\n|---|\n| 1 |\n\n1. one").ShouldSatisfyAllConditions(h => h.ShouldContain("<td>1</td>"), h => h.ShouldContain("<ol>"));
}
