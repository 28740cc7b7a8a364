using System.Globalization;
using AuditDay.Core.Journal;
using AuditDay.Web.Access;
using Microsoft.AspNetCore.SignalR;

namespace AuditDay.Web.Live;

/// <summary>Takes a note of every call on the hub that was told "not found", with the ids that it named.</summary>
internal sealed class RefusedCalls(Trail trail) : IHubFilter
{
    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        try
        {
            return await next(invocationContext);
        }
        catch (HubException e) when (e.Message == "not-found" && MemberClaims.Of(invocationContext.Context.User) is { } member)
        {
            trail.Refused(member, [.. invocationContext.HubMethodArguments.SelectMany(Named)]);
            throw;
        }
    }

    // Topics are "case/0199…".
    private static IEnumerable<string> Named(object? argument) => argument switch
    {
        Guid id => [id.ToString("D", CultureInfo.InvariantCulture)],
        string { Length: < 80 } topic => topic.Split('/').Where(part => Guid.TryParse(part, out _)),
        _ => [],
    };
}
