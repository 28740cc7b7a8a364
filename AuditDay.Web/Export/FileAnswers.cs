using System.Text;
using AuditDay.Core.Export;
using AuditDay.Core.Kernel;

namespace AuditDay.Web.Export;

/// <summary>How a file, or a refusal to give one, leaves the server. That nothing of it is kept on the way, <see cref="Shell.BrowserWalls"/> says to every answer.</summary>
internal static class FileAnswers
{
    public const string Pdf = "application/pdf";

    public static IResult Docx(byte[] content, string name) => Results.File(content, ReportDocx.ContentType, $"{name}.docx");

    public static IResult Markdown(string content, string name) => Results.File(Encoding.UTF8.GetBytes(content), "text/markdown; charset=utf-8", $"{name}.md");

    /// <param name="toPrint">Shown in the browser, where it can be printed, and not saved.</param>
    public static IResult Html(HttpContext context, string content, string name, bool toPrint)
    {
        if (toPrint)
            context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        return Results.File(Encoding.UTF8.GetBytes(content), "text/html; charset=utf-8", toPrint ? null : $"{name}.html");
    }

    public static async Task<IResult> PdfAsync(HttpContext context, string html, string name, PdfPrinter printer)
    {
        var printed = await printer.PrintAsync(html, context.RequestAborted);
        return printed.Value is { } content ? Results.File(content, Pdf, $"{name}.pdf") : Refused(printed.Refusal!);
    }

    /// <summary>What is not there and what is not theirs look alike; every other refusal says what to do.</summary>
    public static IResult Refused(Refusal no) =>
        no == Refusal.NotFound ? Results.NotFound() : Results.Text(no.Sentence, "text/plain", Encoding.UTF8, StatusCodes.Status409Conflict);
}
