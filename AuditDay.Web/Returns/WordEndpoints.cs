using System.Text.RegularExpressions;
using AuditDay.Core.Access;
using AuditDay.Core.Export;
using AuditDay.Core.Journal;
using AuditDay.Core.Returns.Word;
using AuditDay.Web.Access;
using AuditDay.Web.Journal;

namespace AuditDay.Web.Returns;

/// <summary>Audit tools and returns as Word files: the same access rule as the page, and nothing of them is kept on the way.</summary>
internal static partial class WordEndpoints
{
    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotForNames { get; }

    public static void MapWord(this WebApplication app)
    {
        app.MapGet("/tools/{tool:guid}/blank.docx", BlankAsync).WithMetadata(new AsksAttribute(Right.Read, Resource.AuditSetUp)).RequireAuthorization();
        app.MapGet("/returns/{agencyReturn:guid}/return.docx", ReturnAsync).WithMetadata(new AsksAttribute(Right.Read, Resource.ReturnDraft)).RequireAuthorization();
        app.MapGet("/returns/{agencyReturn:guid}/word/{file:guid}", OriginalAsync).WithMetadata(new AsksAttribute(Right.Create, Resource.ReturnDraft)).RequireAuthorization();
    }

    private static async Task<IResult> BlankAsync(Guid tool, HttpContext context, SignedInMember signedIn, BlankTool blankTool, RecordExport record) =>
        await signedIn.FindAsync(context.User, context.RequestAborted) is { } me && await blankTool.RunAsync(new(tool), me, context.RequestAborted) is { } sheet
            ? await RecordedAsync(record, new(null, ExportKind.AuditTool, ExportFormat.Docx), me, () => File(sheet, $"{sheet.Tool.Title} version {sheet.Tool.Number}"))
            : Results.NotFound();

    private static async Task<IResult> ReturnAsync(Guid agencyReturn, HttpContext context, SignedInMember signedIn, ReturnForWord returnForWord, RecordExport record) =>
        await signedIn.FindAsync(context.User, context.RequestAborted) is { } me && await returnForWord.RunAsync(new(agencyReturn), me, context.RequestAborted) is { } sheet
            ? await RecordedAsync(record, new(null, ExportKind.Return, ExportFormat.Docx, new(agencyReturn)), me,
                () => File(sheet, $"{sheet.Return!.AuditTitle} {sheet.Return.Case} {sheet.Return.Agency}"))
            : Results.NotFound();

    private static async Task<IResult> OriginalAsync(Guid agencyReturn, Guid file, HttpContext context, SignedInMember signedIn, OriginalWord original, RecordExport record) =>
        await signedIn.FindAsync(context.User, context.RequestAborted) is { } me && await original.RunAsync(new(agencyReturn), new(file), me, context.RequestAborted) is { } found
            ? await RecordedAsync(record, new(null, ExportKind.WordFile, ExportFormat.Docx, new(agencyReturn)), me, () => File(found.Content, $"brought in {found.Number}"))
            : Results.NotFound();

    private static async Task<IResult> RecordedAsync(RecordExport record, RecordExport.Command command, Member me, Func<IResult> file) =>
        await record.RunAsync(command, me) is { Refusal: { } no } ? NotRecorded.Say(no) : file();

    private static IResult File(WordSheet sheet, string name) => File(ReturnDocx.Write(sheet), name);

    private static IResult File(byte[] content, string name) =>
        Results.File(content, WordSheet.ContentType, $"{NotForNames.Replace(name.ToLowerInvariant(), "-").Trim('-')}.docx");
}
