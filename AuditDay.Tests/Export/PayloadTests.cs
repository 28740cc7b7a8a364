using System.IO.Compression;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AuditDay.Core.Export;

namespace AuditDay.Tests.Export;

/// <summary>Each payload in every field that is printed, in every file; what comes out is read as a browser or Word would, not searched.</summary>
public sealed class PayloadTests
{
    private static readonly string[] Dead = ["script", "iframe", "object", "embed", "link", "base", "form", "input", "button", "img", "video", "template", "math", "foreignobject", "animate", "use", "details"];

    [Fact]
    public void There_are_three_hundred() => Payloads.All.Count.ShouldBe(300);

    [Fact]
    public void None_lives_in_a_report_as_a_web_page() =>
        Payloads.All.SelectMany(p => Alive(ReportHtml.Write(A.Report(p), p)).Select(found => $"{p} → {found}")).ShouldBeEmpty();

    [Fact]
    public void Nor_in_a_briefing_as_a_web_page() =>
        Payloads.All.SelectMany(p => Alive(BriefingHtml.Write(A.Briefing(p, title: p), p)).Select(found => $"{p} → {found}")).ShouldBeEmpty();

    [Fact]
    public void Nor_in_what_a_page_shows_of_somebody_s_words_or_of_a_chart()
    {
        foreach (var payload in Payloads.All)
        {
            Alive($"<main>{SafeMarkdown.ToHtml(payload)}</main>").ShouldBeEmpty(payload);
            Alive($"<main>{ChartSvg.Write(new TableChart(payload, [payload], [new(payload, [1]), new(payload, [2])]), FileColour.Usual, "c")}</main>").ShouldBeEmpty(payload);
        }
    }

    [Fact]
    public void Nor_in_a_report_as_Markdown_when_a_careless_reader_makes_a_page_of_it()
    {
        foreach (var payload in Payloads.All)
        {
            var page = new HtmlParser().ParseDocument(Markdig.Markdown.ToHtml(ReportMarkdown.Write(A.Report(payload), payload)));

            page.QuerySelectorAll("script, iframe, svg, math, form, object, embed, base, meta[http-equiv]").Where(e => e.ParentElement?.LocalName != "head").ShouldBeEmpty(payload);
            page.QuerySelectorAll("*").SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty(payload);
        }
    }

    [Fact]
    public void Word_gets_words_and_links_to_web_pages_and_mail_and_nothing_that_acts()
    {
        // Twenty in a file, so that the test is done in seconds.
        foreach (var group in Payloads.All.Chunk(20))
        {
            var words = string.Join("\n\n", group);
            foreach (var file in (byte[][])[ReportDocx.Write(A.Report(words), words), BriefingDocx.Write(A.Briefing(words, title: words), words)])
                AliveInWord(file).ShouldBeEmpty(words);
        }
    }

    private static List<string> Alive(string html)
    {
        var page = new HtmlParser(new HtmlParserOptions { IsScripting = true }).ParseDocument(html);
        var found = page.All.Where(e => Dead.Contains(e.LocalName.ToLowerInvariant())).Select(e => e.OuterHtml).ToList();
        found.AddRange(page.All.SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || a.Name.Equals("style", StringComparison.OrdinalIgnoreCase)).Select(a => $"{a.Name}={a.Value}"));
        found.AddRange(page.All.SelectMany(e => e.Attributes).Where(a => a.LocalName is "href" or "src" or "action" or "data" or "formaction" && !IsHarmless(a.Value)).Select(a => $"{a.Name}={a.Value}"));
        found.AddRange(page.QuerySelectorAll("meta[http-equiv]").Where(m => !m.GetAttribute("http-equiv")!.Equals("Content-Security-Policy", StringComparison.Ordinal)).Select(m => m.OuterHtml));
        found.AddRange(page.QuerySelectorAll("style").Skip(1).Select(s => s.OuterHtml));
        return found;
    }

    private static bool IsHarmless(string address) =>
        address.StartsWith('#') || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto");

    private static List<string> AliveInWord(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        var found = zip.Entries.Where(e => e.FullName.Contains("vbaProject", StringComparison.Ordinal) || e.FullName.Contains("activeX", StringComparison.Ordinal) || e.FullName.Contains("embeddings", StringComparison.Ordinal)).Select(e => e.FullName).ToList();
        foreach (var entry in zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal) || e.FullName.EndsWith(".rels", StringComparison.Ordinal)))
        {
            using var content = entry.Open();
            var xml = XDocument.Load(content);
            found.AddRange(xml.Descendants().Where(e => e.Name.LocalName == "Relationship" && (string?)e.Attribute("TargetMode") == "External" && !IsHarmless((string)e.Attribute("Target")!)).Select(e => e.ToString()));
            found.AddRange(xml.Descendants().Where(e => e.Name.LocalName == "instrText" && !e.Value.Contains("TOC", StringComparison.Ordinal)).Select(e => e.Value));
            found.AddRange(xml.Descendants().Where(e => e.Name.LocalName is "script" or "object" or "altChunk").Select(e => e.ToString()));
        }
        return found;
    }
}
