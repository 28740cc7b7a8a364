namespace AuditDay.Tests.Browser;

/// <summary>One product for tests that only look at its pages, and in it everybody signed in once for each size of screen.</summary>
public sealed class ReadProduct : IAsyncLifetime
{
    private readonly Dictionary<(string Email, int Width), Visitor> _visitors = [];

    internal Product Product { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Product = await Product.OpenAsync();

    public async ValueTask DisposeAsync()
    {
        foreach (var visitor in _visitors.Values)
            await visitor.LeaveAsync();
        await Product.DisposeAsync();
    }

    /// <summary>An empty address is somebody who has not signed in.</summary>
    internal async Task<Visitor> VisitAsAsync(string email, int width, int height)
    {
        if (_visitors.TryGetValue((email, width), out var known))
            return known;

        var visitor = _visitors[(email, width)] = await Visitor.OpenAsync(Product.Address, width, height);
        if (email.Length > 0)
            await visitor.SignInAsAsync(email);
        return visitor;
    }
}
