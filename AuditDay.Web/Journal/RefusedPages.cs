using AuditDay.Core.Journal;
using AuditDay.Web.Access;
using AuditDay.Web.Live;

namespace AuditDay.Web.Journal;

/// <summary>Takes a note of every address, page or file, that a person who is signed in was told does not exist.</summary>
internal static class RefusedPages
{
    public static void UseRefusedPages(this WebApplication app) => app.Use(async (context, next) =>
    {
        // What is shown in place of the page has an address of its own.
        var asked = context.Request.Path.Value ?? "";
        await next();
        if (context.Response.StatusCode == StatusCodes.Status404NotFound && MemberClaims.Of(context.User) is { } member)
            context.RequestServices.GetRequiredService<Trail>().Refused(member, RefusedAddress.PartsOf(asked));
    });
}
