using AuditDay.Core.AuditTools;
using AuditDay.Core.Briefing;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Report;

namespace AuditDay.Tests.Given;

public static partial class A
{
    public static FindingWords FindingWords(string title = "One person stayed", params Id<Core.Cases.AuditCase>[] cases) =>
        new(FindingKind.Strength, KeyQuestion.WorkedWell, title, "Parents could say what this person did.", cases);

    public static Finding Finding() => Core.Findings.Finding.Concluded(Id<Core.Programme.Audit>.New(), null, null, FindingWords(), Member(), Morning).Value!.Quiet();

    public static RecommendationWords RecommendationWords(string text = "Use one family plan, on one page.", string owner = "Head of Early Help") =>
        new(text, RecommendationLevel.Partnership, owner, "18 of 24 families can say what their plan is for.");

    public static Recommendation Recommendation(string owner = "Head of Early Help") =>
        Core.Findings.Recommendation.Drafted(Id<Core.Programme.Audit>.New(), null, null, RecommendationWords(owner: owner), Member(), Morning).Value!.Quiet();

    /// <summary>A report of one section and one filled-in table, with this text in every place where people's words stand.</summary>
    public static ReportDocument Report(string words = "A bed, a breakfast, two free afternoons.", bool isPublished = false)
    {
        ReportDocument.Block[] blocks =
        [
            new ReportDocument.Block.Heading(words),
            new ReportDocument.Block.Paragraph(words),
            new ReportDocument.Block.Markdown(words),
            new ReportDocument.Block.Bullets([words, words]),
            new ReportDocument.Block.Table(words, [words, "Number"], [[words, "1"], ["", words]]),
            new ReportDocument.Block.Table(words, [words, words, "Mostly", "Fully"], [[words, "1", "0", "12"], ["", "2", "3", "4"]]) { IsCharted = true },
            new ReportDocument.Block.Table(words, ["Grade", words], [[words, "3"], ["Good", "1"]]) { IsCharted = true },
        ];
        return new ReportDocument(
            Id<Core.Programme.Audit>.New(), "2026-neglect", words, words, Today, null, isPublished, MayWrite: true, MayExport: true,
            [.. ReportParts.All.Select(r => r.Part == ReportPart.Voices
                ? new ReportDocument.Section(r.Part, null, false, [])
                : new ReportDocument.Section(r.Part, new TextWords(Id<LiveText>.New(), 1, words), false, blocks))],
            [new ReportDocument.Appendix("Appendix A: The audit tool", blocks)]);
    }

    /// <summary>A briefing with this text in every box.</summary>
    public static BriefingDocument Briefing(string words = "Ask about the day.", string title = "Neglect") => new(
        Id<Core.Programme.Audit>.New(), "2026-neglect", title, "Neglect of school-age children", Today, null, IsPublished: false, MayWrite: true, MayExport: true,
        [.. BriefingParts.All.Select(p => new BriefingDocument.Box(p.Part, words, []))]);
}
