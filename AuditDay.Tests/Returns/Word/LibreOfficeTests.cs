using System.Diagnostics;

namespace AuditDay.Tests.Returns.Word;

/// <summary>A file on its way through another editor that drops every tag. Skipped, and said so, where that editor is not installed.</summary>
public sealed class LibreOfficeTests
{
    private static readonly string[] Places =
        ["/usr/bin/soffice", "/usr/bin/libreoffice", "/usr/lib/libreoffice/program/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice", @"C:\Program Files\LibreOffice\program\soffice.exe"];

    [Fact]
    public async Task Blank_stays_blank_and_filled_stays_filled()
    {
        var office = Places.FirstOrDefault(File.Exists);
        Assert.SkipWhen(office is null, "LibreOffice is not installed here (Debian: apt-get install libreoffice-writer), so its round trip was not tried.");
        var tool = A.ToolOfEveryKind();
        var answers = A.AnswersOfEveryKind(tool);
        var folder = Directory.CreateTempSubdirectory("audit-day-office-");
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "blank.docx"), Docx.Blank(tool));
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "filled.docx"), Docx.Filled(tool, answers));
            // By way of its own format, so that nothing of ours is merely carried along.
            await ConvertAsync(office!, folder.FullName, "odt", "blank.docx", "filled.docx");
            await ConvertAsync(office!, folder.FullName, "docx:MS Word 2007 XML", "blank.odt", "filled.odt");

            var blank = Docx.Read(await File.ReadAllBytesAsync(Path.Combine(folder.FullName, "blank.docx")), tool);
            var filled = Docx.Read(await File.ReadAllBytesAsync(Path.Combine(folder.FullName, "filled.docx")), tool);

            blank.Answers.Where(a => !a.File.IsBlank || a.Unread.Length > 0).Select(a => $"{a.Question.Number}: {a.File.Text}{a.Unread}").ShouldBeEmpty();
            blank.Leftovers.Concat(filled.Leftovers).Select(l => $"{l.Where}: {l.Text}").ShouldBeEmpty();
            foreach (var answer in filled.Answers)
                answer.File.Text.ShouldBe(answers[answer.Question.Key].Text, answer.Question.Number);
            (blank.IsNamed, filled.IsNamed).ShouldBe((true, true));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task ConvertAsync(string office, string folder, string format, params string[] files)
    {
        var start = new ProcessStartInfo(office) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // A profile of its own, so that a running LibreOffice is not disturbed.
        string[] arguments = [$"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}", "--headless", "--convert-to", format, "--outdir", folder, .. files];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);

        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var said = await process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        process.ExitCode.ShouldBe(0, said);
    }
}
