using AuditDay.Core;
using AuditDay.Web.Access;
using AuditDay.Web.ActionPlan;
using AuditDay.Web.Annotations;
using AuditDay.Web.AuditTools;
using AuditDay.Web.Briefing;
using AuditDay.Web.Cases;
using AuditDay.Web.Desk;
using AuditDay.Web.Export;
using AuditDay.Web.Findings;
using AuditDay.Web.Journal;
using AuditDay.Web.Live;
using AuditDay.Web.Notes;
using AuditDay.Web.Outbox;
using AuditDay.Web.Preparation;
using AuditDay.Web.Rehearsal;
using AuditDay.Web.Reminders;
using AuditDay.Web.Report;
using AuditDay.Web.Retention;
using AuditDay.Web.Returns;
using AuditDay.Web.Stage;
using AuditDay.Web.Storage;
using AuditDay.Web.Themes;
using AuditDay.Web.Voting;

namespace AuditDay.Web.Shell;

/// <summary>All of which the product is made, in one place: the program builds it, and so does each rehearsal.</summary>
internal static class AuditDayProduct
{
    /// <param name="options">Where it lies, and its command line.</param>
    /// <param name="furnish">What is otherwise in a rehearsal; it has the last word.</param>
    public static WebApplication Build(WebApplicationOptions options, Action<WebApplicationBuilder>? furnish = null)
    {
        var builder = WebApplication.CreateBuilder(options);
        builder.ReadSettingsFromTheTop();
        furnish?.Invoke(builder);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddAuditDayCore();
        builder.Services.AddStorage(builder.Configuration);
        builder.Services.AddAccess();
        builder.Services.AddLive();
        builder.Services.AddAnnotations();
        builder.Services.AddCases();
        builder.Services.AddFindings();
        builder.Services.AddActionPlan();
        builder.Services.AddReport();
        builder.Services.AddBriefing();
        builder.Services.AddExport();
        builder.Services.AddThemes();
        builder.Services.AddDesk();
        builder.Services.AddStage();
        builder.Services.AddVoting();
        builder.Services.AddNotes();
        builder.Services.AddPreparation();
        builder.Services.AddOutbox(builder.Configuration);
        builder.Services.AddReminders();
        builder.Services.AddRetention(builder.Configuration);
        builder.Services.AddReturns();
        builder.Services.AddJournal();
        builder.Services.AddShell();
        builder.Services.AddOperations(builder.Configuration);
        builder.Services.AddRehearsal();
        if (furnish is not null)
            RehearsalRoom.SendHomeWhoWorksElsewhere(builder.Services);
        return builder.Build();
    }

    public static void MapProduct(this WebApplication app)
    {
        // Made once, so that its numbers are there from the start.
        app.Services.GetRequiredService<Metrics>();
        app.UseRefusedPages();
        app.UseShell();
        app.MapAccess();
        app.MapStage();
        app.MapLive();
        app.MapExport();
        app.MapJournal();
        app.MapAuditTools();
        app.MapWord();
        app.MapActionPlan();
        app.MapShell();
        app.MapRehearsal();
    }
}
