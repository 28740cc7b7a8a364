using System.Text;
using AuditDay.Core.Access;
using AuditDay.Core.Briefing;
using AuditDay.Core.Export;
using AuditDay.Core.Outbox;
using AuditDay.Core.Programme;
using AuditDay.Web.Access;

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
        var (ct, kind) = (context.RequestAborted, Enum.Parse<FileFormat>(format, ignoreCase: true));
        if (await signedIn.FindAsync(context.User, ct) is not { } me || await auditBySlug.RunAsync(audit, me, ct) is not { } found)
            return Results.NotFound();
        var taken = await takeAway.RunAsync(new(found.Id, kind, SectionChoice.From(section ?? [])), me, ct);
        if (taken.Value is not { } report)
            return FileAnswers.Refused(taken.Refusal!);

        // A slug has lower-case letters, figures and hyphens only: it is safe as a name.
        var name = $"{report.Slug}-{(report.IsPublished ? "report" : "draft-report")}";
        return kind switch
        {
            FileFormat.Docx => FileAnswers.Docx(context, ReportDocx.Write(report, look), name),
            FileFormat.Html => FileAnswers.Html(context, ReportHtml.Write(report, look), name, toPrint: view == "print"),
            FileFormat.Pdf => await FileAnswers.PdfAsync(context, ReportHtml.Write(report, look), name, printer),
            _ => FileAnswers.Markdown(context, ReportMarkdown.Write(report, look), name),
        };
    }

    private static async Task<IResult> BriefingAsync(
        string audit, string format, string? view, HttpContext context, SignedInMember signedIn, AuditBySlug auditBySlug,
        TakeAwayBriefing takeAway, FileLook look, PdfPrinter printer)
    {
        var (ct, kind) = (context.RequestAborted, Enum.Parse<FileFormat>(format, ignoreCase: true));
        if (await signedIn.FindAsync(context.User, ct) is not { } me || await auditBySlug.RunAsync(audit, me, ct) is not { } found)
            return Results.NotFound();

        var taken = await takeAway.RunAsync(new(found.Id, kind), me, ct);
        if (taken.Value is not { } briefing)
            return FileAnswers.Refused(taken.Refusal!);

        var name = $"{briefing.Slug}-{(briefing.IsPublished ? "briefing" : "draft-briefing")}";
        return kind switch
        {
            FileFormat.Docx => FileAnswers.Docx(context, BriefingDocx.Write(briefing, look), name),
            FileFormat.Html => FileAnswers.Html(context, BriefingHtml.Write(briefing, look), name, toPrint: view == "print"),
            _ => await FileAnswers.PdfAsync(context, BriefingHtml.Write(briefing, look), name, printer),
        };
    }

    private static async Task<IResult> CalendarAsync(
        string audit, HttpContext context, SignedInMember signedIn, AuditBySlug auditBySlug, DatesForMe datesForMe, PublicAddress address, TimeProvider clock)
    {
        if (await signedIn.FindAsync(context.User, context.RequestAborted) is not { } me
            || await auditBySlug.RunAsync(audit, me, context.RequestAborted) is not { } found
            || await datesForMe.RunAsync(found.Id, me, context.RequestAborted) is not { } dates)
            return Results.NotFound();

        context.Response.Headers.CacheControl = "no-store";
        var file = CalendarFile.Write(dates, address.Of($"/audits/{found.Slug}"), clock.GetUtcNow());
        return Results.File(Encoding.UTF8.GetBytes(file), CalendarFile.ContentType, $"{found.Slug}.ics");
    }
}
