using AuditDay.Web.Storage;
using AuditDay.Web.Storage.Demo;

namespace AuditDay.Web.Commands;

internal static class SeedDemo
{
    public static async Task<string?> RunAsync(IServiceProvider services)
    {
        await services.PrepareStorageAsync();
        return await services.SeedDemoAsync() ? null : "There are people in this database already. The demo partnership goes into an empty one.";
    }
}
