using System.Text;
using System.Text.Json;
using AuditDay.Core.Disclosure;
using AuditDay.Core.Export;

namespace AuditDay.Tests.Disclosure;

/// <summary>How much the check sees, and how often it cries wolf. Printed by every run.</summary>
public sealed class DisclosureFiguresTests(ITestOutputHelper output)
{
    private const int OfEach = 400;

    private static readonly DisclosureContext Context = new(
        CorpusWords.Staff, ["Children’s social care", "Housing options", "Early Help family support", "School", "Police", "Health", "Education", "CAMHS", "GP practice", "Youth service", "Young carers service (charity)"],
        new HashSet<DateOnly>(), SaysCounts: false);

    private readonly DisclosureCorpus _corpus = new(seed: 20261124);

    [Fact]
    public void What_blocks_is_seen_nearly_always()
    {
        var planted = _corpus.Identifiers(OfEach).Concat(_corpus.StaffNames(OfEach)).GroupBy(p => p.Kind).ToList();

        Say("Recall of what blocks, over generated sentences:");
        foreach (var kind in planted)
        {
            var missed = kind.Where(p => !Sees(p, blocking: true)).ToList();
            Say($"  {kind.Key,-11} {Share(kind.Count() - missed.Count, kind.Count())}{(missed.Count > 0 ? $"   missed, for example: {string.Join(" · ", missed.Select(m => m.Text).Distinct().Take(4))}" : "")}");
        }
        planted.ShouldAllBe(kind => kind.Count(p => Sees(p, true)) >= 0.99 * kind.Count());
    }

    [Fact]
    public void Names_are_seen_nine_times_of_ten()
    {
        var planted = _corpus.Names(4 * OfEach).ToList();
        var seen = planted.Count(p => Sees(p, blocking: false));

        Say($"Recall of names: {Share(seen, planted.Count)}   missed, for example: {string.Join(" · ", planted.Where(p => !Sees(p, false)).Select(p => p.Text).Distinct().Take(8))}");
        ((double)seen / planted.Count).ShouldBeGreaterThanOrEqualTo(0.90);
    }

    [Fact]
    public void A_page_without_any_has_few_false_hits()
    {
        var pages = Enumerable.Range(0, 100).Select(_ => _corpus.CleanPage()).ToList();
        var hits = pages.SelectMany(Finds).ToList();

        Say($"False hits a page, over {pages.Count} generated pages of 450 words: {(double)hits.Count / pages.Count:0.00}   {Examples(hits)}");
        ((double)hits.Count / pages.Count).ShouldBeLessThanOrEqualTo(3);
        hits.ShouldNotContain(h => h.Blocks);
    }

    [Fact]
    public void So_have_the_reports_that_were_written_by_hand()
    {
        var texts = ReportTexts().ToList();
        texts.Count.ShouldBeGreaterThan(60);
        var pages = texts.Sum(t => t.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length) / 450.0;
        // Counts of cases, events and places among siblings stand there and are rightly shown; they are no false hits.
        var hits = texts.SelectMany(t => PlainProse.Of(t).SelectMany(Finds)).Where(h => h.Kind is not (IdentifierKind.SmallNumber or IdentifierKind.SiblingOrder or IdentifierKind.RareEvent)).ToList();

        Say($"False hits a page, over {pages:0} pages of the demo’s reports, findings and recommendations: {hits.Count / pages:0.00}   {Examples(hits)}");
        (hits.Count / pages).ShouldBeLessThanOrEqualTo(3);
        hits.ShouldNotContain(h => h.Blocks);
    }

    private static IReadOnlyList<Find> Finds(string text) => ForPublication.In(text, Context);

    private static bool Sees(DisclosureCorpus.Planted planted, bool blocking) => Finds(planted.Sentence).Any(f =>
        f.Kind != IdentifierKind.Together && (f.Blocks || !blocking) && f.Start < planted.At + planted.Text.Length && f.End > planted.At);

    private static string Share(int seen, int of) => $"{(double)seen / of:0.000} ({seen} of {of})";

    private static string Examples(List<Find> hits) =>
        hits.Count == 0 ? "" : $"most often: {string.Join(" · ", hits.GroupBy(h => $"{h.Kind} “{(h.Text.Length > 50 ? h.Text[..50] : h.Text)}”").OrderByDescending(g => g.Count()).Take(8).Select(g => $"{g.Key} ×{g.Count()}"))}";

    /// <summary>All that people wrote for reports in the demo's files.</summary>
    private static IEnumerable<string> ReportTexts()
    {
        var assembly = typeof(Program).Assembly;
        string[] told = ["markdown", "text", "title", "rationale", "summary", "reason"];
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith("audit.json", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            using var file = JsonDocument.Parse(reader.ReadToEnd());
            foreach (var part in new[] { "report", "findings", "practiceThemes", "recommendations" })
            {
                if (file.RootElement.TryGetProperty(part, out var found))
                {
                    foreach (var text in Strings(found, told))
                        yield return text;
                }
            }
        }
    }

    private static IEnumerable<string> Strings(JsonElement element, string[] told) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(e => Strings(e, told)),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => p.Value.ValueKind == JsonValueKind.String ? told.Contains(p.Name) ? [p.Value.GetString()!] : [] : Strings(p.Value, told)),
        _ => [],
    };

    private void Say(string line)
    {
        output.WriteLine(line);
        TestContext.Current.SendDiagnosticMessage(line);
        Console.WriteLine(line);
    }
}
