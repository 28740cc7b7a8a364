using System.Diagnostics;
using System.Text;
using AuditDay.Core.ActionPlan;
using AuditDay.Core.Cases;
using AuditDay.Core.Export;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace AuditDay.Tests.Export;

/// <summary>An action plan as files, read by something else than what wrote them.</summary>
public sealed class ActionFilesTests
{
    private static readonly string[] Hostile =
    [
        "=1+1", "+44 1632", "-2", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0", " =HYPERLINK(\"https://x\")", "＝1+1",
        "He said “hello, \"you\"”", "line one\nline two", "a,b;c", "<script>alert(1)</script>", "\u0001ctl",
    ];

    [Fact]
    public void A_strict_reader_reads_the_csv_and_no_cell_begins_as_a_formula()
    {
        var rows = Hostile.Select(h => Row(h)).ToList();

        var read = StrictCsv.Read(Encoding.UTF8.GetString(ActionsCsv.Write(rows)).TrimStart('\uFEFF'));

        read.Count.ShouldBe(rows.Count + 1);
        read[0].ShouldBe(ActionTable.Columns);
        read.ShouldAllBe(r => r.Count == 13);
        read.Skip(1).SelectMany(r => r).Where(c => c.TrimStart(' ') is ['=' or '+' or '-' or '@' or '\t' or '\r' or '＝', ..]).ShouldBeEmpty();
        read.Skip(1).Select(r => r[2].TrimStart('\'')).ShouldBe(Hostile.Select(h => h));
    }

    [Fact]
    public void The_three_levels_stand_apart()
    {
        ActionRow[] rows = [Row("Of a case", RecommendationLevel.Case), Row("Of an agency", RecommendationLevel.SingleAgency), Row("Of all")];

        using var document = SpreadsheetDocument.Open(new MemoryStream(ActionsXlsx.Write("Neglect", rows)), false);
        document.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(s => s.Name!.Value).ShouldBe(["Partnership", "Single agency", "Case (restricted)"]);
        StrictCsv.Read(Encoding.UTF8.GetString(ActionsCsv.Write(rows)).TrimStart('\uFEFF')).Skip(1).Select(r => r[3]).ShouldBe(["Partnership", "Single agency", "Case (restricted)"]);
    }

    [Fact]
    public void The_xlsx_is_valid_and_all_text()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(ActionsXlsx.Write("Neglect", [.. Hostile.Select(h => Row(h))])), false);

        new OpenXmlValidator().Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
        var cells = document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>().ToList();
        cells.ShouldAllBe(c => c.DataType!.Value == CellValues.InlineString && c.CellFormula == null);
        document.PackageProperties.Creator.ShouldBeNullOrEmpty();
    }

    [Fact]
    public void LibreOffice_opens_it_and_runs_nothing()
    {
        var office = ((string[])["/usr/bin/soffice", "/usr/bin/libreoffice"]).FirstOrDefault(File.Exists);
        if (office is null)
            Assert.Skip("LibreOffice is not installed here, so the .xlsx is not opened by it.");

        var folder = Directory.CreateTempSubdirectory("audit-day-xlsx-");
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, "plan.xlsx"), ActionsXlsx.Write("Neglect", [Row("=1+1"), Row("See the mother")]));
            using var run = Process.Start(new ProcessStartInfo(office,
                [$"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76", "--outdir", folder.FullName, Path.Combine(folder.FullName, "plan.xlsx")])
            { RedirectStandardOutput = true, RedirectStandardError = true })!;
            run.WaitForExit(TimeSpan.FromSeconds(90)).ShouldBeTrue();

            var text = File.ReadAllText(Path.Combine(folder.FullName, "plan.csv"));
            text.ShouldContain("Intended outcome for children");
            text.ShouldContain("=1+1");
            text.ShouldContain("See the mother");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static ActionRow Row(string words, RecommendationLevel level = RecommendationLevel.Partnership) => new(
        Id<PlannedAction>.New(), Id<Core.Programme.Audit>.New(), "NE-01",
        new ActionWords(words, level, words, null, null, words, words, A.Today, level == RecommendationLevel.Case ? Id<AuditCase>.New() : null),
        "Health", level == RecommendationLevel.Case ? "Case A" : "", words, ActionState.InProgress, null, new RagStanding(Rag.Green, "on track"), words, A.Today, [words, words], words, false, words, false, 0);
}
