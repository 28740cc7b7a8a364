namespace AuditDay.Bench.Notes;

/// <summary>From a key to the partner's copy of the note, and to "saved".</summary>
internal static class CotypeBench
{
    public static async Task RunAsync(Options options)
    {
        using var product = await Product.PublishedAsync(options);
        var pairsAsked = options.PairsOr("25,50,100");
        var database = await product.DatabaseAsync(pairsAsked.Max(), 0);
        var people = new People();

        Table.Head("Typing in one note", options, $"{TypingDay.KeysPerSecond:F0} keys a second by each of a pair, and their cursor", "key");
        foreach (var pairs in pairsAsked)
        {
            var bare = await HubBench.MeasureBareAsync(product, pairs, options, TypingDay.KeysPerSecond, BareHub.RowOfKey);
            Table.Print(bare);
            await using var server = await Server.StartProductAsync(product.Folder, database);
            await using var day = new TypingDay(server, new LoadFile(database), people);
            var ours = await Run.OfAsync("ours", pairs, server, day, options);
            Table.Print(ours);
            Table.PrintRatio(ours, bare);
        }
    }
}
