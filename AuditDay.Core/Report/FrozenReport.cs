using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Report;

/// <summary>All that a report prints, at one moment, as it will be published. Nothing in it points at what is stored elsewhere.</summary>
public sealed record FrozenReport(
    string Slug, string Title, string Theme, DateOnly? Day, IReadOnlyList<FrozenReport.Section> Sections, IReadOnlyList<ReportDocument.Appendix> Appendices)
{
    /// <param name="Text">The writers' words, in Markdown.</param>
    /// <param name="Blocks">What was filled in from the audit.</param>
    public sealed record Section(ReportPart Part, string Text, IReadOnlyList<ReportDocument.Block> Blocks);

    public static FrozenReport Of(ReportDocument report) => new(
        report.Slug, report.Title, report.Theme, report.Day,
        [.. report.Sections.Select(s => new Section(s.Part, s.Text, s.Printed))],
        report.Appendices);

    public ReportDocument ToDocument(Id<Audit> audit, DateOnly? publishedOn, bool mayExport) => new(
        audit, Slug, Title, Theme, Day, publishedOn, IsPublished: publishedOn is not null, MayWrite: false, mayExport,
        [.. Sections.Select(s => new ReportDocument.Section(s.Part, s.Text.Length == 0 ? null : new TextWords(default, 0, s.Text), false, s.Blocks))],
        Appendices);

    public string Write() => JsonSerializer.Serialize(this, FactJson.Options);

    public static FrozenReport Read(string content) => JsonSerializer.Deserialize<FrozenReport>(content, FactJson.Options)!;

    public static string HashOf(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    /// <summary>Where another moment prints otherwise: the headings, and whether words or what is filled in moved.</summary>
    public IReadOnlyList<Change> ChangesTo(FrozenReport later)
    {
        var changes = new List<Change>();
        foreach (var (before, after) in Sections.Join(later.Sections, s => s.Part, s => s.Part, (before, after) => (before, after)))
        {
            var (words, filledIn) = (before.Text != after.Text, Differ(before.Blocks, after.Blocks));
            if (words || filledIn)
                changes.Add(new Change($"{(int)before.Part + 1} {ReportParts.Of(before.Part).Title}", words, filledIn));
        }
        changes.AddRange(later.Appendices.Where(a => Appendices.FirstOrDefault(b => b.Heading == a.Heading) is not { } b || Differ(a.Blocks, b.Blocks))
            .Select(a => new Change(a.Heading, Words: false, FilledIn: true)));
        return changes;
    }

    public sealed record Change(string Heading, bool Words, bool FilledIn);

    private static bool Differ(IReadOnlyList<ReportDocument.Block> one, IReadOnlyList<ReportDocument.Block> other) =>
        JsonSerializer.Serialize(one, FactJson.Options) != JsonSerializer.Serialize(other, FactJson.Options);
}
