namespace AuditDay.Bench;

/// <summary>From one auditor's mark to the render that their partner's circuit sends.</summary>
internal static class CircuitBench
{
    private const int MarksBefore = 1_000;

    public static async Task RunAsync(Options options)
    {
        using var product = await Product.PublishedAsync(options);
        var database = await product.DatabaseAsync(options.Pairs.Max(), MarksBefore);
        var people = new People();

        Table.Head("To the partner's circuit", options);
        foreach (var pairs in options.Pairs)
        {
            var bare = await HubBench.MeasureBareAsync(product, pairs, options);
            Table.Print(bare);
            await using var server = await Server.StartProductAsync(product.Folder, database);
            await using var day = new CircuitDay(server, new LoadFile(database), people);
            var ours = await Run.OfAsync("circuits", pairs, server, day, options);
            Table.Print(ours);
            Table.PrintRatio(ours, bare);
            Console.WriteLine($"       memory of one more idle workspace: {day.MemoryPerScreenMb * 1024:F0} KB");
        }
    }
}
