using AuditDay.Core.Kernel;

namespace AuditDay.Web.Export;

internal static class PdfRefusals
{
    public static readonly Refusal Busy =
        new("export.pdf-busy", "Several PDF files are being made already. Try again in a minute, or take the web page and print it.");

    public static readonly Refusal TookTooLong =
        new("export.pdf-took-too-long", "Making the PDF took too long and was stopped. Take the web page and print it, or leave sections out.");

    public static readonly Refusal Failed =
        new("export.pdf-failed", "The server’s browser could not make the PDF. Take the web page and print it; whoever runs the server finds the reason in its log.");

    public static Refusal None(string why) => new("export.pdf-none", why);
}
