using System.Text.Json.Serialization;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Report;

/// <summary>The report as it stands: one model, from which the page and every file are made.</summary>
/// <param name="IsPublished">What is printed then obeys the rule of small numbers.</param>
public sealed record ReportDocument(
    Id<Audit> Audit, string Slug, string Title, string Theme, DateOnly? Day, DateOnly? PublishedOn, bool IsPublished, bool MayWrite, bool MayExport,
    IReadOnlyList<ReportDocument.Section> Sections, IReadOnlyList<ReportDocument.Appendix> Appendices)
{
    public const string NotWrittenYet = "This section is not written yet.";

    /// <summary>Of the version that was published; none of a draft.</summary>
    public int? Number { get; init; }

    /// <summary>Quotes that no longer say what their agency wrote, each with where it stands: a file of it is not made.</summary>
    public IReadOnlyList<string> BrokenQuotes { get; init; } = [];

    /// <summary>"Draft" or the day of publication: printed on every file, so that a draft is never taken for the report.</summary>
    public string Status => IsPublished
        ? PublishedOn is { } on ? $"Published {on:d MMMM yyyy}{(Number is { } number ? $", version {number}" : "")}" : "Published"
        : "Draft: for the partnership team, facilitators, auditors and chair only";

    /// <param name="Written">What people wrote here; null where nobody has begun.</param>
    /// <param name="FilledIn">What the audit itself says; empty where there is nothing yet.</param>
    public sealed record Section(ReportPart Part, TextWords? Written, bool LeavesOutFilledIn, IReadOnlyList<Block> FilledIn)
    {
        public ReportParts.Row About => ReportParts.Of(Part);

        /// <summary>As it is printed: the lines by which quotes find their answers are for the program alone.</summary>
        public string Text => QuoteLines.Without(Written?.Words ?? "");

        public string Heading => $"{About.Number} {About.Title}";

        public IReadOnlyList<Block> Printed => LeavesOutFilledIn && Text.Length > 0 ? [] : FilledIn;

        public bool IsEmpty => string.IsNullOrWhiteSpace(Text) && Printed.Count == 0;
    }

    public sealed record Appendix(string Heading, IReadOnlyList<Block> Blocks);

    /// <summary>A piece of what is filled in; every exporter knows how to print each.</summary>
    [JsonDerivedType(typeof(Heading), "heading"), JsonDerivedType(typeof(Paragraph), "paragraph"), JsonDerivedType(typeof(Markdown), "markdown")]
    [JsonDerivedType(typeof(Bullets), "bullets"), JsonDerivedType(typeof(Table), "table")]
    public abstract record Block
    {
        public sealed record Heading(string Text) : Block;

        public sealed record Paragraph(string Text) : Block;

        /// <summary>Words of a person, in Markdown: a finding's text.</summary>
        public sealed record Markdown(string Text) : Block;

        public sealed record Bullets(IReadOnlyList<string> Items) : Block;

        /// <param name="Caption">What a screen reader says first.</param>
        public sealed record Table(string Caption, IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows) : Block
        {
            /// <summary>Its numbers are drawn as bars above it, wherever all its cells but the first of each row are numbers.</summary>
            public bool IsCharted { get; init; }
        }
    }
}
