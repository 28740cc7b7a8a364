namespace AuditDay.Tests.Browser;

/// <summary>A journey in a real browser through the served product. An error on any page or console fails it.</summary>
[Trait("Category", "Browser"), Collection("Browser, before and after the day")]
public abstract class BrowserTest : IAsyncLifetime
{
    private readonly List<Visitor> _visitors = [];

    private protected Product Product { get; private set; } = null!;

    /// <summary>Beside those of every test.</summary>
    private protected virtual (string, string)[] Settings => [];

    public async ValueTask InitializeAsync() => Product = await Product.OpenAsync(Settings);

    public async ValueTask DisposeAsync()
    {
        foreach (var visitor in _visitors)
            await visitor.LeaveAsync();
        await Product.DisposeAsync();
        GC.SuppressFinalize(this);
        _visitors.SelectMany(v => v.Errors).ShouldBeEmpty();
    }

    /// <summary>Stops the product, and starts it again when what happens meanwhile is done.</summary>
    private protected async Task RestartProductAsync(Func<Task> meanwhile) => Product = await Product.RestartAsync(meanwhile);

    /// <summary>Somebody with a browser of their own, signed in as nobody yet.</summary>
    /// <param name="host">The name by which they know the machine, where that matters.</param>
    private protected async Task<Visitor> VisitAsync(bool withScripts = true, int width = 1366, int height = 768, string? host = null)
    {
        var address = host is null ? Product.Address : new UriBuilder(Product.Address) { Host = host }.Uri;
        var visitor = await Visitor.OpenAsync(address, width, height, withScripts);
        _visitors.Add(visitor);
        return visitor;
    }

    private protected async Task<Visitor> SignInAsAsync(string email, int width = 1366, int height = 768)
    {
        var visitor = await VisitAsync(width: width, height: height);
        await visitor.SignInAsAsync(email);
        return visitor;
    }
}
