using System.Globalization;
using AuditDay.Web.Commands;
using AuditDay.Web.Shell;
using AuditDay.Web.Storage;
using AuditDay.Web.Storage.Demo;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("en-GB");

var app = AuditDayProduct.Build(new WebApplicationOptions { Args = args });
if (Command.From(args) is { } command)
    return await command.RunAsync(app.Services);

await app.Services.PrepareStorageAsync();
await app.Services.OpenDemoAsync();

app.MapProduct();
await app.RunAsync();
return 0;
