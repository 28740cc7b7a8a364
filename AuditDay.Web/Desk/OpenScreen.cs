using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace AuditDay.Web.Desk;

/// <summary>One open page: it counts as "here" while its line holds, so that a sleeping laptop does not.</summary>
public sealed class OpenScreen(WhoIsHere here) : CircuitHandler
{
    private Id<Member>? _who;

    /// <summary>Whether its line holds at this moment.</summary>
    public bool IsUp { get; private set; }

    /// <summary>Says whose page this is.</summary>
    public void IsOf(Id<Member> who)
    {
        _who = who;
        Tell();
    }

    public override Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken) => BecomeAsync(true);

    public override Task OnConnectionDownAsync(Circuit circuit, CancellationToken cancellationToken) => BecomeAsync(false);

    public override Task OnCircuitClosedAsync(Circuit circuit, CancellationToken cancellationToken) => BecomeAsync(false);

    private Task BecomeAsync(bool isUp)
    {
        IsUp = isUp;
        Tell();
        return Task.CompletedTask;
    }

    private void Tell()
    {
        if (IsUp && _who is { } who)
            here.Come(this, who);
        else
            here.Go(this);
    }
}
