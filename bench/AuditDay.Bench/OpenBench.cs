using System.Diagnostics;

namespace AuditDay.Bench;

/// <summary>How long the server works until a case with many marks stands on the screen.</summary>
internal static class OpenBench
{
    private const int Times = 20;

    public static async Task RunAsync(Options options)
    {
        using var product = await Product.PublishedAsync(options);
        Console.WriteLine();
        Console.WriteLine($"Opening a case · {DateTime.Now:yyyy-MM-dd HH:mm} · {Machine.Described}");
        Console.WriteLine($"The median of {Times}, after {Times} that do not count; ms.");
        Console.WriteLine();
        Console.WriteLine("marks   page p50     p95   processor time of page and circuit");
        foreach (var marks in options.Marks("0,320,2500"))
        {
            var database = await product.DatabaseAsync(1, marks);
            await using var server = await Server.StartProductAsync(product.Folder, database);
            var opened = await MeasureAsync(server, $"/cases/{new LoadFile(database).Cases()[0].Id:D}");
            Console.WriteLine($"{marks,5} {opened.Page.At(0.5),10:F0} {opened.Page.At(0.95),7:F0} {opened.CircuitMs,10:F0}");
        }
    }

    private static async Task<(Latencies Page, double CircuitMs)> MeasureAsync(Server server, string path)
    {
        var cookies = await SignIn.AsAsync(server.Address, "load-1-a@load.example");
        using var http = SignIn.Browser(server.Address, cookies);
        var pages = new List<double>();
        for (var i = 0; i < Times * 2; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await http.GetStringAsync(new Uri(path, UriKind.Relative));
            pages.Add(Latencies.Between(start, Stopwatch.GetTimestamp()));
        }

        for (var i = 0; i < Times; i++)
            await (await Circuit.OpenAsync(server.Address, cookies, path)).DisposeAsync();
        var meter = new Meter(server.Id);
        for (var i = 0; i < Times; i++)
            await (await Circuit.OpenAsync(server.Address, cookies, path)).DisposeAsync();
        return (new Latencies(pages.Skip(Times)), meter.Read().ServerSeconds * 1000 / Times);
    }
}
