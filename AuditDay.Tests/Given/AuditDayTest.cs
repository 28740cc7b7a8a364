using AuditDay.Core.Access;
using AuditDay.Core.Journal;
using AuditDay.Core.Notes;
using AuditDay.Core.Storage;
using AuditDay.Web.Access;
using AuditDay.Web.ActionPlan;
using AuditDay.Web.Annotations;
using AuditDay.Web.Briefing;
using AuditDay.Web.Cases;
using AuditDay.Web.Desk;
using AuditDay.Web.Export;
using AuditDay.Web.Findings;
using AuditDay.Web.Notes;
using AuditDay.Web.Preparation;
using AuditDay.Web.Rehearsal;
using AuditDay.Web.Report;
using AuditDay.Web.Returns;
using AuditDay.Web.Shell;
using AuditDay.Web.Stage;
using AuditDay.Web.Themes;
using AuditDay.Web.Voting;
using Bunit;
using Bunit.Extensions.WaitForHelpers;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using MudBlazor;

namespace AuditDay.Tests.Given;

/// <summary>A test of components, with everything that the product registers, on a database in which the audit day has begun.</summary>
public abstract class AuditDayTest : BunitContext, IAsyncLifetime
{
    private IRenderedComponent<MudPopoverProvider>? _popovers;

    protected House House { get; private set; } = null!;
    protected Day Day { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        (House, Day) = await House.OnTheDayAsync();
        JSInterop.Mode = JSRuntimeMode.Loose;
        // Longer than a live update ever takes, so that a busy machine fails no test; one that passes waits for nothing.
        DefaultWaitTimeout = TimeSpan.FromSeconds(15);
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Partnership:Name"] = "Testing partnership" }).Build();
        Services.AddSingleton<IConfiguration>(settings);
        Services.AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = Environments.Production });
        Services.AddHouse(House);
        // One writer and one feed of each kind: what a test does through the house, the screens hear.
        Services.AddSingleton(House.Use<Writer>());
        Services.AddSingleton(House.Use<LiveFeed>());
        Services.AddSingleton(House.Use<TextFeed>());
        Services.AddSingleton(House.Use<OpenTexts>());
        Services.AddScreens();
        Services.AddAnnotations();
        Services.AddCases();
        Services.AddFindings();
        Services.AddActionPlan();
        Services.AddReport();
        Services.AddThemes();
        Services.AddDesk();
        Services.AddRehearsal();
        Services.AddStageScreens();
        Services.AddVoting();
        Services.AddPreparation();
        Services.AddNotes();
        Services.AddPeople();
        Services.AddReturns();
        Services.AddBriefing();
        Services.AddExport();
        Services.AddSingleton<SignedInMember>();
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
    }

    /// <summary>Shows a component to a member, with what MudBlazor needs around it.</summary>
    protected IRenderedComponent<T> RenderFor<T>(Member me, Action<ComponentParameterCollectionBuilder<T>>? parameters = null) where T : IComponent
    {
        _popovers ??= Render<MudPopoverProvider>();
        return Render<T>(all =>
        {
            all.AddCascadingValue(me);
            parameters?.Invoke(all);
        });
    }

    /// <summary>
    /// Waits while the test's clock goes on: a live page reads again at most once a breath, what is typed is saved after a pause,
    /// and the clock moves only when it is told to.
    /// </summary>
    protected void Eventually<T>(IRenderedComponent<T> page, Action sees) where T : IComponent
    {
        for (var waited = 0; waited < 100; waited++)
        {
            House.Clock.Advance(TimeSpan.FromMilliseconds(150));
            try
            {
                page.WaitForAssertion(sees, TimeSpan.FromMilliseconds(150));
                return;
            }
            catch (WaitForFailedException)
            {
                // Not yet.
            }
        }
        sees();
    }

    /// <summary>Presses the button with these words. Found and pressed on the page's own thread, so that nothing is drawn in between.</summary>
    protected static Task PressAsync<T>(IRenderedComponent<T> page, string words) where T : IComponent => page.InvokeAsync(() =>
        page.FindAll("button").First(b => string.Join(' ', b.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) == words).Click());

    protected T Use<T>() where T : class => Services.GetRequiredService<T>();

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        await House.DisposeAsync();
    }
}
