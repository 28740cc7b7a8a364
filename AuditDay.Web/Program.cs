using System.Globalization;
using AuditDay.Core;
using AuditDay.Web.Access;
using AuditDay.Web.Annotations;
using AuditDay.Web.AuditTools;
using AuditDay.Web.Briefing;
using AuditDay.Web.Cases;
using AuditDay.Web.Commands;
using AuditDay.Web.Desk;
using AuditDay.Web.Export;
using AuditDay.Web.Findings;
using AuditDay.Web.Live;
using AuditDay.Web.Notes;
using AuditDay.Web.Outbox;
using AuditDay.Web.Preparation;
using AuditDay.Web.Reminders;
using AuditDay.Web.Returns;
using AuditDay.Web.Shell;
using AuditDay.Web.Stage;
using AuditDay.Web.Storage;
using AuditDay.Web.Storage.Demo;
using AuditDay.Web.Themes;
using AuditDay.Web.Voting;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("en-GB");

var builder = WebApplication.CreateBuilder(args);
builder.ReadSettingsFromTheTop();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddAuditDayCore();
builder.Services.AddStorage(builder.Configuration);
builder.Services.AddAccess();
builder.Services.AddLive();
builder.Services.AddAnnotations();
builder.Services.AddCases();
builder.Services.AddFindings();
builder.Services.AddThemes();
builder.Services.AddDesk();
builder.Services.AddStage();
builder.Services.AddVoting();
builder.Services.AddNotes();
builder.Services.AddPreparation();
builder.Services.AddOutbox(builder.Configuration);
builder.Services.AddReminders();
builder.Services.AddReturns();
builder.Services.AddBriefing();
builder.Services.AddExport();
builder.Services.AddShell();

var app = builder.Build();
if (Command.From(args) is { } command)
    return await command.RunAsync(app.Services);

await app.Services.PrepareStorageAsync();
await app.Services.OpenDemoAsync();

app.UseShell();
app.MapAccess();
app.MapStage();
app.MapLive();
app.MapExport();
app.MapAuditTools();
app.MapWord();
app.MapShell();
await app.RunAsync();
return 0;
