using System.Diagnostics;

namespace AuditDay.Bench;

/// <summary>Many people write returns of thirty questions and three thousand words: how long one takes to open, and an answer to be saved.</summary>
internal static class ReturnsBench
{
    private const int Times = 20;

    public static async Task RunAsync(Options options)
    {
        using var product = await Product.PublishedAsync(options);
        var pairsAsked = options.PairsOr("5,25");

        Table.Head("Writing returns", options, $"An answer saved every {1 / WritingDay.SavesPerSecond:F0} seconds by an author and by their lead", "save");
        foreach (var pairs in pairsAsked)
        {
            var bare = await HubBench.MeasureBareAsync(product, pairs, options, WritingDay.SavesPerSecond, BareHub.RowOfAnswer);
            Table.Print(bare);
            // Each row writes over answers as they were seeded: over a newer edition a save would be a conflict.
            var database = await product.DatabaseAsync(1, 0, pairsAsked.Max());
            await using var server = await Server.StartProductAsync(product.Folder, database);
            var (file, people) = (new LoadFile(database), new People("write"));
            await using var day = new WritingDay(server, file, people);
            var opening = OpeningAsync(server, file, people, options);
            var ours = await Run.OfAsync("ours", pairs, server, day, options);
            Table.Print(ours);
            Table.PrintRatio(ours, bare);
            var (page, whole) = await opening;
            Console.WriteLine($"       opening one meanwhile, {Times} times: page{page}   page and circuit until it is calm{whole}   (p50, p95, p99; ms, of which 150 are for seeing that it is calm)");
        }
    }

    // By the first author, in a further tab, while the others write.
    private static async Task<(Latencies Page, Latencies Whole)> OpeningAsync(Server server, LoadFile file, People people, Options options)
    {
        await Task.Delay(options.WarmUp);
        var cookies = await people.CookiesAsync(server.Address, 0);
        using var http = SignIn.Browser(server.Address, cookies);
        var (pages, wholes) = (new List<double>(), new List<double>());
        var (draft, questions) = file.Drafts()[0];
        var path = WritingDay.Address(draft, questions[0]);
        for (var i = 0; i < Times; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await http.GetStringAsync(new Uri(path, UriKind.Relative));
            pages.Add(Latencies.Between(start, Stopwatch.GetTimestamp()));
            start = Stopwatch.GetTimestamp();
            await (await Circuit.OpenAsync(server.Address, cookies, path)).DisposeAsync();
            wholes.Add(Latencies.Between(start, Stopwatch.GetTimestamp()));
            await Task.Delay(options.Measured / Times / 2);
        }
        return (new(pages), new(wholes));
    }
}
