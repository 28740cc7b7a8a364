using AuditDay.Core.AuditTools;
using AuditDay.Core.Preparation;
using AuditDay.Tests.Live;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Preparation;

/// <summary>One word that nobody else may ever meet, looked for wherever words can go.</summary>
public sealed class CanaryTests : HubTest
{
    private const string Canary = "kanarienvogel";

    [Fact]
    public async Task A_private_line_reaches_no_page_no_file_and_no_socket_of_anybody_else()
    {
        await using var ada = await OpenAsync(One.First, topics: [$"case/{One.Case}", $"board/{One.Audit}", $"audit/{One.Audit}"]);
        await WriteAsync($"I was afraid of the {Canary}.\nThis one I share.");

        var practitioner = await Product.MemberAsync("practitioner-health@demo.example");
        (await Product.Use<ShareLine>().RunAsync(new(One.Case, KeyQuestion.LivedExperience, "This one I share."), practitioner)).Expect();
        (await ada.HearUntilAsync($"case/{One.Case} moved")).ShouldNotContain(heard => heard.Contains(Canary, StringComparison.OrdinalIgnoreCase));

        foreach (var email in (string[])["team", "facilitator", "auditor-1", "auditor-3", "manager-health", "lead-health", "practitioner-school", "chair", "reader"])
        {
            var (client, _) = await Product.SignInAsync($"{email}@demo.example");
            foreach (var path in Paths())
                (await client.GetAsync(path).Result.Content.ReadAsStringAsync()).ShouldNotContain(Canary, Case.Insensitive, $"{email} {path}");
        }
        (await Product.Use<Core.Annotations.SearchCase>().RunAsync(One.Case, Canary, One.First))!.ShouldBeEmpty();
    }

    [Fact]
    public async Task It_stands_in_one_table_and_in_no_journal()
    {
        await WriteAsync($"I was afraid of the {Canary}.");

        (await TablesWithAsync(Canary)).ShouldBe(["PreparedNotes"]);
    }

    private IEnumerable<string> Paths() =>
    [
        "/", $"/cases/{One.Case}", $"/cases/{One.Case}?step=discuss", $"/cases/{One.Case}?step=feedback", $"/prepare/{One.Case}", "/concerns", "/outbox",
        .. new[] { "", "/day", "/board", "/stage", "/report", "/report.docx", "/report.html", "/report.md", "/cases", "/people", "/returns" }
            .Select(page => $"/audits/2026-neglect{page}"),
    ];

    private async Task WriteAsync(string words) => (await Product.Use<WritePreparation>().RunAsync(
        new(One.Case, KeyQuestion.LivedExperience, words, ""), await Product.MemberAsync("practitioner-health@demo.example"))).Expect();

    private async Task<List<string>> TablesWithAsync(string words)
    {
        await using var db = Product.Read();
        var found = new List<string>();
        foreach (var table in await db.Database.SqlQueryRaw<string>("SELECT name AS Value FROM sqlite_master WHERE type = 'table'").ToListAsync())
        {
            var columns = await db.Database.SqlQueryRaw<string>($"SELECT name AS Value FROM pragma_table_info('{table}')").ToListAsync();
            var anywhere = string.Join(" OR ", columns.Select(c => $"CAST(\"{c}\" AS TEXT) LIKE '%{words}%'"));
            if ((await db.Database.SqlQueryRaw<int>($"SELECT COUNT(*) AS Value FROM \"{table}\" WHERE {anywhere}").ToListAsync())[0] > 0)
                found.Add(table);
        }
        return found;
    }
}
