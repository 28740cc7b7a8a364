using System.Globalization;
using System.Text;
using AuditDay.Core.Access;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Web.Access;
using CsvHelper;
using CsvHelper.Configuration;

namespace AuditDay.Web.Journal;

/// <summary>The journal as a file, by the same rule and filter as its page. Taking it stands in the journal too.</summary>
internal static class JournalEndpoints
{
    private const int Most = 100_000;

    public static void MapJournal(this WebApplication app)
    {
        app.MapGet("/journal.csv", (HttpContext context, SignedInMember signedIn, JournalOfAudit journal, RecordExport record, TimeProvider clock) =>
                FileAsync(context, null, signedIn, null, journal, record, clock))
            .WithMetadata(new AsksAttribute(Right.Read, Resource.Journal)).RequireAuthorization();
        app.MapGet("/audits/{audit}/journal.csv", (string audit, HttpContext context, SignedInMember signedIn, AuditBySlug auditBySlug, JournalOfAudit journal, RecordExport record, TimeProvider clock) =>
                FileAsync(context, audit, signedIn, auditBySlug, journal, record, clock))
            .WithMetadata(new AsksAttribute(Right.Read, Resource.Journal)).RequireAuthorization();
    }

    private static async Task<IResult> FileAsync(
        HttpContext context, string? slug, SignedInMember signedIn, AuditBySlug? auditBySlug, JournalOfAudit journal, RecordExport record, TimeProvider clock)
    {
        if (await signedIn.FindAsync(context.User, context.RequestAborted) is not { } me)
            return Results.NotFound();
        var audit = slug is null ? null : await auditBySlug!.RunAsync(slug, me, context.RequestAborted);
        if ((slug is not null && audit is null)
            || await journal.RunAsync(audit?.Id, JournalAddress.Read(context.Request.Query), me, Most, context.RequestAborted) is not { } page)
            return Results.NotFound();
        if (await record.RunAsync(new(audit?.Id, ExportKind.Journal, ExportFormat.Csv), me) is { Refusal: { } no })
            return NotRecorded.Say(no);

        return Results.File(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Write(page, clock))).ToArray(), "text/csv; charset=utf-8", $"{slug ?? "partnership"}-journal.csv");
    }

    // A name that begins like a formula must not be one in anybody's spreadsheet.
    private static string Write(JournalOfAudit.Page page, TimeProvider clock)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape });
        foreach (var heading in (string[])["Entry", "When", "Who", "What", "Where", "Kind"])
            csv.WriteField(heading);
        csv.NextRecord();
        foreach (var line in page.Lines)
        {
            csv.WriteField(line.Sequence);
            csv.WriteField(clock.ToLocal(line.At).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
            foreach (var field in (string[])[line.Who, line.What, line.Where, line.Kind])
                csv.WriteField(field);
            csv.NextRecord();
        }
        csv.Flush();
        return text.ToString();
    }
}
