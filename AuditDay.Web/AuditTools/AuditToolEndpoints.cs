using System.Text;
using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Web.Access;
using AuditDay.Web.Journal;

namespace AuditDay.Web.AuditTools;

/// <summary>A tool as a file, to keep or to give away: the same access rule as its page.</summary>
internal static class AuditToolEndpoints
{
    public static void MapAuditTools(this WebApplication app) =>
        app.MapGet("/tools/{tool:guid}/tool.json", ToolFileAsync)
            .WithMetadata(new AsksAttribute(Right.Read, Resource.AuditSetUp))
            .RequireAuthorization();

    private static async Task<IResult> ToolFileAsync(Guid tool, HttpContext context, SignedInMember signedIn, ToolToDesign toolToDesign, RecordExport record)
    {
        if (await signedIn.FindAsync(context.User, context.RequestAborted) is not { } me
            || await toolToDesign.RunAsync(new Id<AuditTool>(tool), null, me, context.RequestAborted) is not { } found)
            return Results.NotFound();
        if (await record.RunAsync(new(null, ExportKind.AuditTool, ExportFormat.Json), me) is { Refusal: { } no })
            return NotRecorded.Say(no);

        return Results.File(
            Encoding.UTF8.GetBytes(ToolFile.Write(found.Key, found.Number, found.Content)), "application/json; charset=utf-8", $"{found.Key}-version-{found.Number}.json");
    }
}
