using AuditDay.Core.Access;
using Microsoft.AspNetCore.SignalR;

namespace AuditDay.Tests.Live;

/// <summary>The hub as scripts reach it: a real server, real sockets, the sign-in cookie.</summary>
public abstract class HubTest : IAsyncLifetime
{
    private protected Product Product { get; private set; } = null!;
    private protected DemoPair One { get; private set; } = null!;
    private protected DemoPair Two { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Product = await Product.OpenAsync();
        (One, Two) = (await Product.PairAsync(1), await Product.PairAsync(2));
    }

    public async ValueTask DisposeAsync()
    {
        await Product.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected async Task<Screen> OpenAsync(Member member, bool messagePack = false, params string[] topics)
    {
        var screen = await Screen.OpenAsync(Product, member, messagePack);
        foreach (var topic in topics)
            await screen.WatchAsync(topic);
        return screen;
    }

    private protected static async Task NotFoundAsync(Func<Task> ask) =>
        (await Should.ThrowAsync<HubException>(ask)).Message.ShouldEndWith("not-found");
}
