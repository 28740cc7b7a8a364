using AuditDay.Web.Live;
using AuditDay.Web.Rehearsal;
using AuditDay.Web.Stage;
using AuditDay.Web.Storage.Demo;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.FileProviders;
using MudBlazor;
using MudBlazor.Services;

namespace AuditDay.Web.Shell;

internal static class ShellServices
{
    /// <summary>
    /// The settings file lies at the top of the tree and is copied beside the program: it is read from there, first,
    /// so that the environment and the command line win over it.
    /// </summary>
    public static void ReadSettingsFromTheTop(this WebApplicationBuilder builder) =>
        builder.Configuration.Sources.Insert(0, new Microsoft.Extensions.Configuration.Json.JsonConfigurationSource
        {
            FileProvider = new PhysicalFileProvider(AppContext.BaseDirectory),
            Path = "appsettings.json",
        });

    public static IServiceCollection AddShell(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents(options =>
        {
            options.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(15);
            options.DisconnectedCircuitMaxRetained = 500;
        })
        .AddHubOptions(options =>
        {
            // A long paste into a form is refused with a sentence; at the default of 32 KB it would end the page instead.
            options.MaximumReceiveMessageSize = 2 * 1024 * 1024;
            options.KeepAliveInterval = LiveServices.KeepAlive;
            // A page that draws much acknowledges much.
            options.AddFilter(new InTurn(burst: 2_000, perSecond: 200));
        });
        services.Configure<KestrelServerOptions>(options => options.AddServerHeader = false);
        return services.AddScreens();
    }

    /// <summary>What components need wherever they are shown: in the product and in a test.</summary>
    public static IServiceCollection AddScreens(this IServiceCollection services)
    {
        services.AddMudServices(options =>
        {
            options.SnackbarConfiguration.PositionClass = Defaults.Classes.Position.BottomCenter;
            options.SnackbarConfiguration.PreventDuplicates = true;
            options.SnackbarConfiguration.ShowTransitionDuration = 100;
            options.SnackbarConfiguration.HideTransitionDuration = 100;
        });
        services.AddSingleton(provider => Partnership.From(provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<DemoSetting>()));
        services.TryAddSingleton<DemoSetting>();
        services.AddSingleton<OpenPages>();
        services.AddSingleton<SystemCondition>();
        return services;
    }

    public static void UseShell(this WebApplication app)
    {
        app.UseBrowserWalls();
        if (!app.Environment.IsDevelopment())
            app.UseExceptionHandler("/not-found", createScopeForErrors: true);
        // A refused POST must stay what it is; only a page that is read gets the kind page.
        app.UseWhen(
            context => HttpMethods.IsGet(context.Request.Method) && !context.Request.Path.StartsWithSegments("/hubs", StringComparison.Ordinal),
            pages => pages.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true));
        // After the line above, so that an address that leads nowhere finds the kind page as well.
        app.UseRouting();
        app.UseAuthentication();
        app.UseRehearsal();
        app.UseStage();
        app.UseAuthorization();
        app.UseAntiforgery();
    }

    public static void MapShell(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options =>
            // Said with all the rest: see BrowserWalls.
            options.ContentSecurityFrameAncestorsPolicy = null);
        app.MapHealth();
    }
}
