using AuditDay.Core.Access;
using AuditDay.Core.ActionPlan;
using AuditDay.Core.Export;
using AuditDay.Web.Access;

namespace AuditDay.Web.ActionPlan;

/// <summary>The plan as a file, and files of evidence: the same access rule as the page, asked for each one, and nothing of them is kept on the way.</summary>
internal static class ActionEndpoints
{
    public static void MapActionPlan(this WebApplication app)
    {
        app.MapGet("/audits/{audit}/actions.{format:regex(^(xlsx|csv)$)}", PlanAsync)
            .WithMetadata(new AsksAttribute(Right.Export, Resource.ActionPlan)).RequireAuthorization();
        app.MapGet("/actions/{action:guid}/evidence/{file:guid}", EvidenceAsync)
            .WithMetadata(new AsksAttribute(Right.Read, Resource.ActionPlan)).RequireAuthorization();
    }

    private static async Task<IResult> PlanAsync(string audit, string format, HttpContext context, SignedInMember signedIn, PlanOfAudit planOfAudit)
    {
        if (await signedIn.FindAsync(context.User, context.RequestAborted) is not { } me
            || await planOfAudit.RunAsync(audit, me, Right.Export, context.RequestAborted) is not { } plan)
            return Results.NotFound();

        var filter = ActionFilter.Of(name => context.Request.Query[name]);
        IReadOnlyList<ActionRow> rows = [.. plan.Actions.Where(a => filter.Lets(a, plan.Today))];
        // A slug has lower-case letters, figures and hyphens only: it is safe as a name.
        return format == "xlsx"
            ? Results.File(ActionsXlsx.Write(plan.Title, rows), ActionsXlsx.ContentType, $"{plan.Slug}-actions.xlsx")
            : Results.File(ActionsCsv.Write(rows), ActionsCsv.ContentType, $"{plan.Slug}-actions.csv");
    }

    private static async Task<IResult> EvidenceAsync(Guid action, Guid file, HttpContext context, SignedInMember signedIn, EvidenceFile evidenceFile)
    {
        if (await signedIn.FindAsync(context.User, context.RequestAborted) is not { } me
            || await evidenceFile.RunAsync(new(action), new(file), me, context.RequestAborted) is not { } found)
            return Results.NotFound();

        // Always an attachment, and never run: what somebody brought in is not shown as a page of ours.
        context.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        return Results.File(found.Content, found.Type.ContentType(), $"{found.Reference}-{Safe(found.Title)}.{found.Type.Ending()}");
    }

    private static string Safe(string title) => string.Join('-', new string([.. title.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')])
        .Split(' ', StringSplitOptions.RemoveEmptyEntries).DefaultIfEmpty("evidence"));
}
