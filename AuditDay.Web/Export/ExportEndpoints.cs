using System.Text;
using AuditDay.Core.Access;
using AuditDay.Core.Briefing;
using AuditDay.Core.Export;
using AuditDay.Core.Journal;
using AuditDay.Core.Outbox;
using AuditDay.Core.Programme;
using AuditDay.Core.Report;
using AuditDay.Web.Access;
using AuditDay.Web.Journal;

namespace AuditDay.Web.Export;

/// <summary>The files: the same access rule as the page, and nothing of them is kept on the way.</summary>
internal static class ExportEndpoints
{
    public static void MapExport(this WebApplication app)
    {
        app.MapGet("/audits/{audit}/report.{format:regex(^(docx|html|pdf|md)$)}", ReportAsync)
            .WithMetadata(new AsksAttribute(Right.Export, Resource.ReportDraft))
            .RequireAuthorization();
        app.MapGet("/audits/{audit}/briefing.{format:regex(^(docx|html|pdf)$)}", BriefingAsync)
            .WithMetadata(new AsksAttribute(Right.Export, Resource.ReportDraft))
            .RequireAuthorization();
        app.MapGet("/audits/{audit}/report-annex.docx", AnnexAsync)
            .WithMetadata(new AsksAttribute(Right.Export, Resource.ReportDraft))
            .RequireAuthorization();
        app.MapGet("/audits/{audit}/calendar.ics", CalendarAsync)
            .WithMetadata(new AsksAttribute(Right.Read, Resource.AuditSetUp))
            .RequireAuthorization();
    }

    /// <param name="section">Numbers of sections and "a" for the appendices; none for all.</param>
    /// <param name="view">"print": shown in the browser, not saved.</param>
    private static async Task<IResult> ReportAsync(
        string audit, string format, string?[]? section, string? view, HttpContext context, SignedInMember signedIn, AuditBySlug auditBySlug,
        TakeAwayReport takeAway, FileLook look, PdfPrinter printer)
    {
        var (ct, kind) = (context.RequestAborted, As(format));
        if (await signedIn.FindAsync(context.User, ct) is not { } me || await auditBySlug.RunAsync(audit, me, ct) is not { } found)
            return Results.NotFound();
        var taken = await takeAway.RunAsync(new(found.Id, kind, SectionChoice.From(section ?? [])), me, ct);
        if (taken.Value is not { } report)
            return FileAnswers.Refused(taken.Refusal!);

        // A slug has lower-case letters, figures and hyphens only: it is safe as a name.
        var name = $"{report.Slug}-{(report.IsPublished ? "report" : "draft-report")}";
        return kind switch
        {
            ExportFormat.Docx => FileAnswers.Docx(ReportDocx.Write(report, look), name),
            ExportFormat.Html => FileAnswers.Html(context, ReportHtml.Write(report, look), name, toPrint: view == "print"),
            ExportFormat.Pdf => await FileAnswers.PdfAsync(context, ReportHtml.Write(report, look), name, printer),
            _ => FileAnswers.Markdown(ReportMarkdown.Write(report, look), name),
        };
    }

    private static ExportFormat As(string format) => format switch
    {
        "docx" => ExportFormat.Docx,
        "html" => ExportFormat.Html,
        "pdf" => ExportFormat.Pdf,
        _ => ExportFormat.Markdown,
    };

    private static async Task<IResult> BriefingAsync(
        string audit, string format, string? view, HttpContext context, SignedInMember signedIn, AuditBySlug auditBySlug,
        TakeAwayBriefing takeAway, FileLook look, PdfPrinter printer)
    {
        var (ct, kind) = (context.RequestAborted, As(format));
        if (await signedIn.FindAsync(context.User, ct) is not { } me || await auditBySlug.RunAsync(audit, me, ct) is not { } found)
            return Results.NotFound();

        var taken = await takeAway.RunAsync(new(found.Id, kind), me, ct);
        if (taken.Value is not { } briefing)
            return FileAnswers.Refused(taken.Refusal!);

        var name = $"{briefing.Slug}-{(briefing.IsPublished ? "briefing" : "draft-briefing")}";
        return kind switch
        {
            ExportFormat.Docx => FileAnswers.Docx(BriefingDocx.Write(briefing, look), name),
            ExportFormat.Html => FileAnswers.Html(context, BriefingHtml.Write(briefing, look), name, toPrint: view == "print"),
            _ => await FileAnswers.PdfAsync(context, BriefingHtml.Write(briefing, look), name, printer),
        };
    }

    private static async Task<IResult> AnnexAsync(
        string audit, HttpContext context, SignedInMember signedIn, AuditBySlug auditBySlug, AnnexOfReport annexOfReport, RecordExport record, FileLook look)
    {
        if (await signedIn.FindAsync(context.User, context.RequestAborted) is not { } me
            || await auditBySlug.RunAsync(audit, me, context.RequestAborted) is not { } found
            || await annexOfReport.RunAsync(found.Id, me, context.RequestAborted) is not { MayExport: true } annex)
            return Results.NotFound();
        if (await record.RunAsync(new(found.Id, ExportKind.Annex, ExportFormat.Docx), me) is { Refusal: { } no })
            return NotRecorded.Say(no);

        var document = new ReportDocument(
            found.Id, found.Slug, $"{annex.Title}: restricted annex", "Actions for single families. Not for publication.", found.Day, null, IsPublished: false, MayWrite: false, MayExport: true,
            [], [new ReportDocument.Appendix("Restricted annex: case actions", [annex.ToTable()])]);
        return Results.File(ReportDocx.Write(document, look), ReportDocx.ContentType, $"{found.Slug}-restricted-annex.docx");
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

        var file = CalendarFile.Write(dates, address.Of($"/audits/{found.Slug}"), clock.GetUtcNow());
        return Results.File(Encoding.UTF8.GetBytes(file), CalendarFile.ContentType, $"{found.Slug}.ics");
    }
}
