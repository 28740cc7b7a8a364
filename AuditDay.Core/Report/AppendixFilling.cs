using static AuditDay.Core.Report.ReportDocument;

namespace AuditDay.Core.Report;

/// <summary>The tool that agencies completed, and who they were.</summary>
internal static class AppendixFilling
{
    public static IReadOnlyList<Appendix> Of(ReportSources from)
    {
        var appendices = new List<Appendix>();
        if (from.Tool is { } tool)
        {
            appendices.Add(new Appendix("Appendix A: The audit tool",
            [
                new Block.Paragraph($"{tool.Title}, version {tool.Number}."),
                .. tool.Sections.SelectMany(s => new Block[]
                {
                    new Block.Heading($"{s.Number} {s.Title}"),
                    new Block.Bullets([.. s.Questions.Select(q => $"{q.Number} {q.Text}")]),
                }),
            ]));
        }
        if (from.Returns.Count > 0)
        {
            appendices.Add(new Appendix("Appendix B: The agencies",
            [
                new Block.Table("Agencies that were asked for returns", ["Agency", "Sector", "Returns requested", "Returns received"],
                    [.. from.Returns.GroupBy(r => r.Agency).Select(g => new[]
                    {
                        from.Agencies[g.Key].Name, from.Agencies[g.Key].Sector, g.Count().ToString(), g.Count(r => r.SubmittedAt is not null).ToString(),
                    }).OrderBy(row => row[0], StringComparer.CurrentCulture)]),
            ]));
        }
        return appendices;
    }
}
