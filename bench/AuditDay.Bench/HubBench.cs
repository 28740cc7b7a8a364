using System.Net;

namespace AuditDay.Bench;

/// <summary>From one auditor's mark to their partner's browser, over the shared hub.</summary>
internal static class HubBench
{
    private const int MarksBefore = 1_000;

    public static async Task RunAsync(Options options)
    {
        using var product = await Product.PublishedAsync(options);
        var database = await product.DatabaseAsync(options.Pairs.Max(), MarksBefore);
        // A cookie outlives a restart, as its keys lie in the database: everybody signs in once.
        var signedIn = new Dictionary<string, CookieContainer>();

        Table.Head("Over the hub", options);
        foreach (var pairs in options.Pairs)
        {
            var bare = await MeasureBareAsync(product, pairs, options);
            Table.Print(bare);
            var ours = await MeasureAsync(product, database, signedIn, pairs, options);
            Table.Print(ours);
            Table.PrintRatio(ours, bare);
        }
    }

    public static async Task<Run> MeasureBareAsync(Product product, int pairs, Options options)
    {
        await using var server = await Server.StartBareHubAsync(product.NewFile());
        await using var day = new BareDay(server);
        return await Run.OfAsync("bare", pairs, server, day, options);
    }

    private static async Task<Run> MeasureAsync(Product product, string database, Dictionary<string, CookieContainer> signedIn, int pairs, Options options)
    {
        await using var server = await Server.StartProductAsync(product.Folder, database);
        await using var day = new ProductDay(server, new LoadFile(database), signedIn);
        return await Run.OfAsync("ours", pairs, server, day, options);
    }
}
