using AuditDay.Web.Notes;
using Microsoft.AspNetCore.SignalR;

namespace AuditDay.Web.Live;

/// <summary>
/// A connection that calls faster than people and pages do waits its turn: nothing of it is lost, it slows down itself and
/// nobody else. Counted for each connection, never by address, as the whole room sits behind one.
/// </summary>
internal sealed class InTurn(int burst, double perSecond) : IHubFilter
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocation, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        var items = invocation.Context.Items;
        if (!items.TryGetValue(typeof(InTurn), out var found) || found is not TokenBucket bucket)
            items[typeof(InTurn)] = bucket = new TokenBucket(burst, perSecond, TimeProvider.System);
        while (!bucket.TryTake())
            await Task.Delay(Pause, invocation.Context.ConnectionAborted);
        return await next(invocation);
    }
}
