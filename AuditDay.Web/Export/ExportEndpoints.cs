using System.Text;
using AuditDay.Core.Access;
using AuditDay.Core.Export;
using AuditDay.Core.Journal;
using AuditDay.Core.Outbox;
using AuditDay.Core.Programme;
using AuditDay.Core.Report;
using AuditDay.Web.Access;
using AuditDay.Web.Journal;
using AuditDay.Web.Shell;

namespace AuditDay.Web.Export;

/// <summary>The files: the same access rule as the page, and nothing of them is kept on the way.</summary>
internal static class ExportEndpoints
{
    public static void MapExport(this WebApplication app)
    {
        app.MapGet("/audits/{audit}/report.{format:regex(^(docx|html|md)$)}", ReportAsync)
            .WithMetadata(new AsksAttribute(Right.Export, Resource.ReportDraft))
            .RequireAuthorization();
        app.MapGet("/audits/{audit}/report-annex.docx", AnnexAsync)
            .WithMetadata(new AsksAttribute(Right.Export, Resource.ReportDraft))
            .RequireAuthorization();
        app.MapGet("/audits/{audit}/calendar.ics", CalendarAsync)
            .WithMetadata(new AsksAttribute(Right.Read, Resource.AuditSetUp))
            .RequireAuthorization();
    }

    private static async Task<IResult> ReportAsync(
        string audit, string format, HttpContext context, SignedInMember signedIn, AuditBySlug auditBySlug, ReportOfAudit reportOfAudit, RecordExport record, Partnership partnership)
    {
        if (await signedIn.FindAsync(context.User, context.RequestAborted) is not { } me
            || await auditBySlug.RunAsync(audit, me, context.RequestAborted) is not { } found
            || await reportOfAudit.RunAsync(found.Id, me, Right.Export, context.RequestAborted) is not { } report)
            return Results.NotFound();

        if (report.BrokenQuotes.Count > 0)
            return Results.Text(ReportRefusals.QuotesBroken(report.BrokenQuotes).Sentence, "text/plain; charset=utf-8", statusCode: StatusCodes.Status409Conflict);
        if (await record.RunAsync(new(found.Id, ExportKind.Report, As(format)), me) is { Refusal: { } no })
            return NotRecorded.Say(no);

        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        // A slug has lower-case letters, figures and hyphens only: it is safe as a name.
        var name = $"{report.Slug}-{(report.IsPublished ? "report" : "draft-report")}.{format}";
        return format switch
        {
            "docx" => Results.File(ReportDocx.Write(report, partnership.Name), ReportDocx.ContentType, name),
            "html" => Results.File(Encoding.UTF8.GetBytes(ReportHtml.Write(report, partnership.Name)), "text/html; charset=utf-8", name),
            _ => Results.File(Encoding.UTF8.GetBytes(ReportMarkdown.Write(report, partnership.Name)), "text/markdown; charset=utf-8", name),
        };
    }

    private static ExportFormat As(string format) => format switch
    {
        "docx" => ExportFormat.Docx,
        "html" => ExportFormat.Html,
        _ => ExportFormat.Markdown,
    };

    private static async Task<IResult> AnnexAsync(
        string audit, HttpContext context, SignedInMember signedIn, AuditBySlug auditBySlug, AnnexOfReport annexOfReport, RecordExport record, Partnership partnership)
    {
        if (await signedIn.FindAsync(context.User, context.RequestAborted) is not { } me
            || await auditBySlug.RunAsync(audit, me, context.RequestAborted) is not { } found
            || await annexOfReport.RunAsync(found.Id, me, context.RequestAborted) is not { MayExport: true } annex)
            return Results.NotFound();
        if (await record.RunAsync(new(found.Id, ExportKind.Annex, ExportFormat.Docx), me) is { Refusal: { } no })
            return NotRecorded.Say(no);

        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        var document = new ReportDocument(
            found.Id, found.Slug, $"{annex.Title}: restricted annex", "Actions for single families. Not for publication.", found.Day, null, IsPublished: false, MayWrite: false, MayExport: true,
            [], [new ReportDocument.Appendix("Restricted annex: case actions", [annex.ToTable()])]);
        return Results.File(ReportDocx.Write(document, partnership.Name), ReportDocx.ContentType, $"{found.Slug}-restricted-annex.docx");
    }

    private static async Task<IResult> CalendarAsync(
        string audit, HttpContext context, SignedInMember signedIn, AuditBySlug auditBySlug, DatesForMe datesForMe, RecordExport record, PublicAddress address, TimeProvider clock)
    {
        if (await signedIn.FindAsync(context.User, context.RequestAborted) is not { } me
            || await auditBySlug.RunAsync(audit, me, context.RequestAborted) is not { } found
            || await datesForMe.RunAsync(found.Id, me, context.RequestAborted) is not { } dates)
            return Results.NotFound();
        if (await record.RunAsync(new(found.Id, ExportKind.Calendar, ExportFormat.Calendar), me) is { Refusal: { } no })
            return NotRecorded.Say(no);

        context.Response.Headers.CacheControl = "no-store";
        var file = CalendarFile.Write(dates, address.Of($"/audits/{found.Slug}"), clock.GetUtcNow());
        return Results.File(Encoding.UTF8.GetBytes(file), CalendarFile.ContentType, $"{found.Slug}.ics");
    }
}
