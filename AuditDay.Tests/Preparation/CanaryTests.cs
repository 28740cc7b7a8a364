using AuditDay.Core.AuditTools;
using AuditDay.Core.Preparation;
using AuditDay.Tests.Live;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Preparation;

/// <summary>One word that nobody else may ever meet, looked for wherever words can go.</summary>
public sealed class CanaryTests : HubTest
{
    private const string Canary = "kanarienvogel";

    private static readonly string[] OfAudit =
        ["", "/day", "/board", "/stage", "/report", "/report.docx", "/report.html", "/report.md", "/cases", "/people", "/returns", "/calendar.ics"];

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
                (await ReadAsync(client, path)).ShouldNotContain(Canary, Case.Insensitive, $"{email} {path}");
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
        .. OfAudit.Select(page => $"/audits/2026-neglect{page}"),
    ];

    private static async Task<string> ReadAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path);
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task WriteAsync(string words) => (await Product.Use<WritePreparation>().RunAsync(
        new(One.Case, KeyQuestion.LivedExperience, words, ""), await Product.MemberAsync("practitioner-health@demo.example"))).Expect();

    private async Task<List<string>> TablesWithAsync(string words)
    {
        await using var db = Product.Read();
        var connection = db.Database.GetDbConnection();
        await connection.OpenAsync();
        var found = new List<string>();
        foreach (var table in db.Model.GetEntityTypes().Select(t => t.GetTableName()!).Distinct())
        {
            await using var command = connection.CreateCommand();
            // The names come from our own model, not from anybody's hand.
            command.CommandText = "SELECT * FROM \"" + table + "\"";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                if (!found.Contains(table) && Enumerable.Range(0, reader.FieldCount).Any(i => Printed(reader.GetValue(i)).Contains(words, StringComparison.OrdinalIgnoreCase)))
                    found.Add(table);
            }
        }
        return found;
    }

    private static string Printed(object value) => value is byte[] bytes ? System.Text.Encoding.UTF8.GetString(bytes) : value.ToString() ?? "";
}
