using AuditDay.Core.Disclosure;
using AuditDay.Core.Export;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Briefing;

/// <summary>The seven-minute briefing as it stands: one model, from which the page and every file are made.</summary>
public sealed record BriefingDocument(
    Id<Audit> Audit, string Slug, string Title, string Theme, DateOnly? Day, DateOnly? PublishedOn, bool IsPublished, bool MayWrite, bool MayExport,
    IReadOnlyList<BriefingDocument.Box> Boxes)
{
    public const string Kind = "Seven-minute briefing";

    /// <param name="Finds">What in it would tell, or may tell, who somebody is.</param>
    public sealed record Box(BriefingPart Part, string Text, IReadOnlyList<Find> Finds)
    {
        public BriefingParts.Row About => BriefingParts.Of(Part);
    }

    public string Status => IsPublished
        ? PublishedOn is { } on ? $"Published {on:d MMMM yyyy}" : "Published"
        : "Draft: for the partnership team, facilitators, auditors and chair only";

    public bool IsEmpty => Boxes.All(b => b.Text.Length == 0);

    /// <summary>All seven boxes read one after the other.</summary>
    public Readability Reads => Readability.Of(string.Join('\n', Boxes.SelectMany(b => MarkdownText.Lines(b.Text))));

    /// <summary>What must not leave the house; null where nothing does that.</summary>
    public Refusal? WhyNotPublished => Boxes.SelectMany(b => b.Finds.Where(f => f.Blocks).Select(f => SevenMinuteRefusals.BriefingIdentifies(b.Part, f))).FirstOrDefault();
}
