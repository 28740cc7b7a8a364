using AngleSharp.Html.Parser;
using AuditDay.Core.Export;
using AuditDay.Core.Report;

namespace AuditDay.Tests.Export;

/// <summary>The report as a web page and as Markdown.</summary>
public sealed class ReportTextFilesTests
{
    private const string Payload = "</title></style><script>alert(1)</script><img src=x onerror=alert(1)> [x](javascript:alert(1)) | a\\b *not bold*";

    [Fact]
    public void The_web_page_runs_nothing_and_fetches_nothing()
    {
        var page = new HtmlParser().ParseDocument(ReportHtml.Write(A.Report(Payload), Payload));

        page.QuerySelectorAll("script, img, iframe, link, object").ShouldBeEmpty();
        page.QuerySelectorAll("*").SelectMany(e => e.Attributes).ShouldAllBe(a => !a.Name.StartsWith("on"));
        page.QuerySelectorAll("a").ShouldAllBe(a => a.GetAttribute("href") == null || a.GetAttribute("href")!.StartsWith('#'));
        page.Title.ShouldBe(Payload);
    }

    [Fact]
    public void The_web_page_has_one_heading_of_the_first_level_its_language_and_header_cells()
    {
        var page = new HtmlParser().ParseDocument(ReportHtml.Write(A.Report(), "Testing partnership"));

        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.DocumentElement.GetAttribute("lang").ShouldBe("en-GB");
        page.QuerySelectorAll("main h2").Take(14).Select(h => h.TextContent).ShouldBe(ReportParts.All.Select(r => $"{r.Number} {r.Title}"));
        page.QuerySelectorAll("thead th").ShouldAllBe(th => th.GetAttribute("scope") == "col");
    }

    [Fact]
    public void A_draft_says_so_and_what_is_not_written_yet()
    {
        var draft = A.Report();

        foreach (var file in (string[])[ReportHtml.Write(draft, "P"), ReportMarkdown.Write(draft, "P")])
        {
            file.ShouldContain("Draft: for the partnership team");
            file.ShouldContain(ReportDocument.NotWrittenYet);
        }
        ReportHtml.Write(A.Report(isPublished: true), "P").ShouldNotContain(ReportDocument.NotWrittenYet);
    }

    [Fact]
    public void Markdown_says_the_same_when_it_is_read_again()
    {
        var read = new HtmlParser().ParseDocument(Markdig.Markdown.ToHtml(
            ReportMarkdown.Write(A.Report(Payload), "P"), new Markdig.MarkdownPipelineBuilder().UsePipeTablesOf().Build()));

        read.QuerySelectorAll("script, img").ShouldBeEmpty();
        read.QuerySelector("h1")!.TextContent.ShouldBe(Payload);
        read.QuerySelectorAll("td").ShouldContain(td => td.TextContent == Payload);
    }

    [Fact]
    public void Own_headings_go_down_and_code_stays_as_it_is() =>
        ReportMarkdown.Write(A.Report("# Mine\n\n`a < b` and c < d"), "P").ShouldSatisfyAllConditions(
            text => text.ShouldContain("\n### Mine"),
            text => text.ShouldContain("`a < b` and c \\< d"));
}

file static class Pipelines
{
    public static Markdig.MarkdownPipelineBuilder UsePipeTablesOf(this Markdig.MarkdownPipelineBuilder builder) =>
        Markdig.MarkdownExtensions.UsePipeTables(builder);
}
