using AuditDay.Web.Shell;
using AuditDay.Web.Storage;
using AuditDay.Web.Storage.Demo;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Data.Sqlite;

namespace AuditDay.Web.Rehearsal;

/// <summary>
/// One rehearsal: the whole product once more, on a file of its own with the demo day in it, behind the product's own door. It shares no
/// service, no sign-in and no data with what it stands in.
/// </summary>
public sealed class RehearsalRoom : IAsyncDisposable
{
    // What works in the background of a room. All else that does, sends mails, reminds or backs up: not from here.
    private static readonly string[] AtWork = ["AuditDay.Web.Live", "AuditDay.Web.Access", "AuditDay.Web.Notes"];

    private readonly WebApplication _product;
    private readonly RoomServer _server;
    private readonly string _file;

    private RehearsalRoom(WebApplication product, RoomServer server, string file) => (_product, _server, _file) = (product, server, file);

    /// <param name="file">Made and filled where it is not there yet.</param>
    /// <param name="around">Of the product in which it stands.</param>
    public static async Task<RehearsalRoom> OpenAsync(string file, IHostEnvironment around)
    {
        var server = new RoomServer();
        var product = AuditDayProduct.Build(
            new WebApplicationOptions
            {
                ApplicationName = around.ApplicationName,
                ContentRootPath = around.ContentRootPath,
                EnvironmentName = around.EnvironmentName,
            },
            builder => Furnish(builder, server, file));
        await product.Services.PrepareStorageAsync();
        await product.Services.OpenDemoAsync();
        product.MapProduct();
        await product.StartAsync();
        return new RehearsalRoom(product, server, file);
    }

    internal IServiceProvider Services => _product.Services;

    public Task AnswerAsync(HttpContext context) => _server.AnswerAsync(context);

    public async ValueTask DisposeAsync()
    {
        await _product.StopAsync();
        await _product.DisposeAsync();
        SqliteConnection.ClearPool(new SqliteConnection(Connection(_file)));
    }

    private static string Connection(string file) => $"Data Source={file}";

    private static void Furnish(WebApplicationBuilder builder, RoomServer server, string file)
    {
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:Provider"] = "Sqlite",
            ["Storage:ConnectionString"] = Connection(file),
            ["Smtp:Host"] = "",
        });
        builder.Services.AddSingleton<IServer>(server);
        builder.Services.Configure<ConsoleLifetimeOptions>(o => o.SuppressStatusMessages = true);
        builder.Services.AddSingleton(DemoSetting.OfRehearsal);
        // Beside the cookies of the product in the same browser, and of no use to it: the keys lie in the room's own file.
        builder.Services.PostConfigureAll<CookieAuthenticationOptions>(o => o.Cookie.Name = o.Cookie.Name is { } name ? $"{name}.Rehearsal" : null);
        builder.Services.Configure<AntiforgeryOptions>(o => o.Cookie.Name = "AuditDay.Forms.Rehearsal");
    }

    /// <summary>Called when everything is registered.</summary>
    internal static void SendHomeWhoWorksElsewhere(IServiceCollection services)
    {
        foreach (var worker in services.Where(s => s.ServiceType == typeof(IHostedService)).ToList())
        {
            var from = worker.ImplementationType?.Namespace ?? "";
            if (from.StartsWith("AuditDay", StringComparison.Ordinal) && !AtWork.Contains(from))
                services.Remove(worker);
        }
    }
}
