using Microsoft.AspNetCore.Antiforgery;

namespace AuditDay.Web.Access;

internal static class AntiforgeryCheck
{
    /// <summary>
    /// Checks every post of the group. The framework would check only those that bind a form, and answer those with a bare
    /// 400: here all are checked, and whose page was open for too long is led to a fresh one that says so.
    /// </summary>
    /// <param name="otherwise">The page to go to.</param>
    public static RouteGroupBuilder CheckAntiforgery(this RouteGroupBuilder group, string otherwise)
    {
        // Last of all, since binding a form would ask for the framework's own check again.
        ((IEndpointConventionBuilder)group).Finally(endpoint => endpoint.Metadata.Add(new RequireAntiforgeryTokenAttribute(required: false)));
        return group.AddEndpointFilter(async (invocation, next) =>
            await invocation.HttpContext.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(invocation.HttpContext)
                ? await next(invocation)
                : TypedResults.LocalRedirect($"~{otherwise}"));
    }
}
