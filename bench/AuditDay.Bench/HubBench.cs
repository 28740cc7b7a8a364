namespace AuditDay.Bench;

/// <summary>From one auditor's mark to their partner's browser, over the shared hub.</summary>
internal static class HubBench
{
    private const int MarksBefore = 1_000;

    public static async Task RunAsync(Options options)
    {
        using var product = await Product.PublishedAsync(options);
        var database = await product.DatabaseAsync(options.Pairs.Max(), MarksBefore);
        var people = new People();

        Table.Head("Over the hub", options);
        foreach (var pairs in options.Pairs)
        {
            var bare = await MeasureBareAsync(product, pairs, options);
            Table.Print(bare);
            var ours = await MeasureAsync(product, database, people, pairs, options);
            Table.Print(ours);
            Table.PrintRatio(ours, bare);
        }
    }

    public static async Task<Run> MeasureBareAsync(Product product, int pairs, Options options, double perSecond = 1, int rowLength = BareHub.RowOfMark)
    {
        await using var server = await Server.StartBareHubAsync(product.NewFile());
        await using var day = new BareDay(server, perSecond, rowLength);
        return await Run.OfAsync("bare", pairs, server, day, options);
    }

    private static async Task<Run> MeasureAsync(Product product, string database, People people, int pairs, Options options)
    {
        await using var server = await Server.StartProductAsync(product.Folder, database);
        await using var day = new ProductDay(server, new LoadFile(database), people);
        return await Run.OfAsync("ours", pairs, server, day, options);
    }
}
