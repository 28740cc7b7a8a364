using AuditDay.Core.Returns;
using static AuditDay.Core.Report.ReportDocument;

namespace AuditDay.Core.Report;

/// <summary>Sample, returns and gaps: the numbers of returns are always printed, and each gap is named.</summary>
internal static class MethodFilling
{
    public static IReadOnlyList<Block> Of(ReportSources from)
    {
        if (from.Returns.Count == 0)
            return [];

        var received = from.Returns.Where(r => r.SubmittedAt is not null).ToList();
        var late = received.Where(r => r.IsLate || DateOnly.FromDateTime(r.SubmittedAt!.Value.LocalDateTime) > r.DueOn).ToList();
        var noInvolvement = from.Returns.Where(r => r.State == ReturnState.NoInvolvement).ToList();
        var notReceived = from.Returns.Where(r => r.State == ReturnState.NotReceived).ToList();
        var awaited = from.Returns.Except(received).Except(noInvolvement).Except(notReceived).ToList();

        List<string[]> rows =
        [
            ["Cases", from.Cases.Count.ToString()],
            ["Agencies asked", from.Returns.Select(r => r.Agency).Distinct().Count().ToString()],
            ["Returns requested", from.Returns.Count.ToString()],
            ["Returns received", received.Count.ToString()],
            ["Of these, received late", late.Count.ToString()],
            ["No involvement, confirmed", noInvolvement.Count.ToString()],
            ["Not received", notReceived.Count.ToString()],
        ];
        if (awaited.Count > 0)
            rows.Add(["Still awaited", awaited.Count.ToString()]);
        if (from.Auditors > 0)
            rows.Add(["Auditors", from.Auditors.ToString()]);
        if (from.Practitioners.Invited > 0)
        {
            rows.Add(["Practitioners invited", from.Practitioners.Invited.ToString()]);
            if (from.Practitioners.Coming > 0)
                rows.Add(["Of these, said that they would come", from.Practitioners.Coming.ToString()]);
        }

        List<Block> blocks = [new Block.Table("Sample and returns", ["What", "Number"], rows)];
        Name("Received late", late, from, blocks);
        Name("No involvement", noInvolvement, from, blocks);
        Name("Not received", notReceived, from, blocks);
        Name("Still awaited", awaited, from, blocks);
        return blocks;
    }

    private static void Name(string what, List<AgencyReturn> returns, ReportSources from, List<Block> blocks)
    {
        if (returns.Count == 0)
            return;

        var named = returns.OrderBy(r => Reference(r, from), StringComparer.Ordinal).Select(r => $"{from.Agencies[r.Agency].Name} ({Reference(r, from)})");
        blocks.Add(new Block.Paragraph($"{what}: {string.Join("; ", named)}."));
    }

    private static string Reference(AgencyReturn agencyReturn, ReportSources from) => from.Cases.First(c => c.Id == agencyReturn.Case).Reference;
}
