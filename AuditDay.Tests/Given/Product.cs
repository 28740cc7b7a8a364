using System.Net;
using System.Security.Cryptography.X509Certificates;
using AuditDay.Core.Storage;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AuditDay.Tests.Given;

/// <summary>The product as it is served: a real server on a free port, the demo partnership in a file of its own.</summary>
public sealed class Product : WebApplicationFactory<Program>
{
    private static readonly Lazy<Task<string>> Demo = new(SeedAsync);

    // One for all, and that of the house, so that a copied file can be written on.
    private static readonly string JournalKey = Convert.ToBase64String([.. Enumerable.Range(0, Core.Journal.JournalKey.Length).Select(n => (byte)n)]);

    private readonly string _file;
    private readonly (string Name, string Value)[] _settings;

    private readonly Action<IWebHostBuilder>? _more;

    private Product(string file, int port = 0, X509Certificate2? certificate = null, (string Name, string Value)[]? settings = null, Action<IWebHostBuilder>? more = null)
    {
        (_file, _settings, _more) = (file, settings ?? [], more);
        if (certificate is null)
            UseKestrel(port);
        else
            UseKestrel(options => options.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        StartServer();
    }

    public Uri Address => ClientOptions.BaseAddress;

    public static async Task<Product> OpenAsync(params (string Name, string Value)[] settings) => new(Template.Copy(await Demo.Value), settings: settings);

    /// <summary>As people use it: over HTTPS, and nothing of the demo is open.</summary>
    public static async Task<Product> OpenForUsersAsync(X509Certificate2? certificate, params (string Name, string Value)[] settings) =>
        new(Template.Copy(await Demo.Value), 0, certificate, [(WebHostDefaults.EnvironmentKey, Environments.Production), .. settings]);

    /// <summary>The small partnership of <see cref="Day"/>, served.</summary>
    public static async Task<(Product Product, Day Day)> OnTheDayAsync(params (string Name, string Value)[] settings)
    {
        var (file, day) = await Template.CopyDayAsync();
        return (new Product(file, settings: [("Demo:Enabled", "false"), .. settings]), day);
    }

    /// <param name="more">Settings and services of one test.</param>
    public static async Task<Product> OpenAsync(Action<IWebHostBuilder> more) => new(Template.Copy(await Demo.Value), more: more);

    /// <summary>The same data at the same address, as after the machine was switched off and on: nothing of what was in memory is left.</summary>
    public async Task<Product> RestartAsync(Func<Task>? meanwhile = null)
    {
        var port = Address.Port;
        await DisposeAsync();
        if (meanwhile is not null)
            await meanwhile();
        return new Product(_file, port, settings: _settings, more: _more);
    }

    /// <summary>A use case of the running product: what is done here, its screens and sockets hear.</summary>
    public T Use<T>() where T : class => Services.GetRequiredService<T>();

    /// <summary>All that it wrote into its logs.</summary>
    internal LogBook Logs { get; } = new();

    public AuditDayDb Read() => Use<IStore>().Read();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        Prepare(builder);
        foreach (var (name, value) in _settings)
            builder.UseSetting(name, value);
        _more?.Invoke(builder);
    }

    private void Prepare(IWebHostBuilder builder) => builder
        .UseEnvironment(Environments.Development)
        .ConfigureLogging(logging => logging.AddProvider(Logs))
        .UseSetting("Storage:ConnectionString", $"Data Source={_file}")
        .UseSetting("Journal:Key", JournalKey)
        .UseSetting("Demo:Enabled", "true")
        .UseSetting("Partnership:Name", "Testing partnership")
        .UseSetting("Logging:LogLevel:Default", "Warning")
        // "Not found" is an expected answer of the hub; SignalR writes each as an error.
        .UseSetting("Logging:LogLevel:Microsoft.AspNetCore.SignalR", "None");

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
        SqliteConnection.ClearPool(new SqliteConnection($"Data Source={_file}"));
    }

    // Once for the whole run: the demo takes seconds to play, and its file is copied for each product.
    private static async Task<string> SeedAsync()
    {
        var file = Template.NewFile();
        await using (new Product(file))
        {
            // It plays the demo as it starts.
        }
        Template.Fold(file);
        return file;
    }
}
