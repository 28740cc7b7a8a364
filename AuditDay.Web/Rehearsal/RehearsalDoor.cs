using AuditDay.Core.Access;
using AuditDay.Core.Rehearsal;
using AuditDay.Web.Access;
using AuditDay.Web.Storage.Demo;

namespace AuditDay.Web.Rehearsal;

/// <summary>
/// The way into a rehearsal and out of it. A cookie says that this browser is in one; whose it is, the sign-in of the product says, so that
/// nobody enters another's.
/// </summary>
internal static class RehearsalDoor
{
    public const string Cookie = "AuditDay.InRehearsal";
    public const string LeavePath = "/rehearsal/leave";
    public const string ThrowAwayPath = "/rehearsal/throw-away";

    public static IServiceCollection AddRehearsal(this IServiceCollection services) => services.AddSingleton<RehearsalRooms>();

    /// <summary>Behind who is signed in, before everything that answers.</summary>
    public static void UseRehearsal(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<DemoSetting>().IsRehearsal)
            app.Use(LeadAsync);
    }

    private static async Task LeadAsync(HttpContext context, RequestDelegate next)
    {
        if (!context.Request.Cookies.ContainsKey(Cookie))
        {
            await next(context);
            return;
        }

        var me = await context.RequestServices.GetRequiredService<SignedInMember>().FindAsync(context.User, context.RequestAborted);
        var rooms = context.RequestServices.GetRequiredService<RehearsalRooms>();
        if (me is null || !rooms.Has(me.Id))
        {
            context.Response.Cookies.Delete(Cookie);
            await next(context);
        }
        else if (HttpMethods.IsPost(context.Request.Method) && context.Request.Path.Value is LeavePath or ThrowAwayPath)
            await LeaveAsync(context, me, rooms);
        else if ((await rooms.EnterAsync(me.Id)).Value is { } room)
            await room.AnswerAsync(context);
        else
        {
            context.Response.Cookies.Delete(Cookie);
            context.Response.Redirect("/");
        }
    }

    public static void MapRehearsal(this WebApplication app)
    {
        if (app.Services.GetRequiredService<DemoSetting>().IsRehearsal)
            return;

        var door = app.MapGroup("").RequireAuthorization().CheckAntiforgery("/?no=old");
        door.MapPost("/audits/{slug}/rehearsal", EnterAsync).WithMetadata(new AsksAttribute(Right.Create, Resource.Rehearsal));
        door.MapPost("/audits/{slug}/rehearsal/throw-away", ThrowAwayAsync).WithMetadata(new AsksAttribute(Right.Delete, Resource.Rehearsal));
    }

    private static async Task<IResult> EnterAsync(string slug, HttpContext context, SignedInMember members, MayRehearse mayRehearse, RehearsalRooms rooms)
    {
        if (await members.FindAsync(context.User, context.RequestAborted) is not { } me || !await mayRehearse.RunAsync(slug, me, context.RequestAborted))
            return Results.NotFound();
        if (!(await rooms.EnterAsync(me.Id)).IsDone)
            return Results.LocalRedirect($"~/audits/{slug}/day?rehearsal=full");

        // Strict: a page elsewhere neither enters nor leaves for anybody.
        context.Response.Cookies.Append(Cookie, "in", new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, IsEssential = true });
        return Results.LocalRedirect("~/sign-in");
    }

    private static async Task<IResult> ThrowAwayAsync(string slug, HttpContext context, SignedInMember members, RehearsalRooms rooms)
    {
        if (await members.FindAsync(context.User, context.RequestAborted) is not { } me)
            return Results.NotFound();

        await rooms.ThrowAwayAsync(me.Id);
        return Results.LocalRedirect($"~/audits/{slug}/day");
    }

    private static async Task LeaveAsync(HttpContext context, Member me, RehearsalRooms rooms)
    {
        context.Response.Cookies.Delete(Cookie);
        foreach (var inside in context.Request.Cookies.Keys.Where(name => name.EndsWith(".Rehearsal", StringComparison.Ordinal)))
            context.Response.Cookies.Delete(inside);
        context.Response.Redirect("/");
        if (context.Request.Path == ThrowAwayPath)
            await rooms.ThrowAwayAsync(me.Id);
    }
}
