namespace AuditDay.Bench;

/// <summary>What a mark costs while boards are watched, with few marks on the day and with many.</summary>
internal static class BoardBench
{
    private const int Pairs = 25;

    public static async Task RunAsync(Options options)
    {
        using var product = await Product.PublishedAsync(options);
        Table.Head($"With {options.Watchers} boards watched", options);
        foreach (var marks in options.Marks("1000,50000"))
        {
            var database = await product.DatabaseAsync(Pairs, marks);
            await using var server = await Server.StartProductAsync(product.Folder, database);
            await using var day = new ProductDay(server, new LoadFile(database), new People());
            var boards = await WatchAsync(server, options.Watchers);

            var run = await Run.OfAsync($"{marks / 1000}k", Pairs, server, day, options);
            Table.Print(run);
            Console.WriteLine($"       renders of a board in all: {boards.Average(b => b.Batches):F0}");
            foreach (var board in boards)
                await board.DisposeAsync();
        }
    }

    private static async Task<IReadOnlyList<Circuit>> WatchAsync(Server server, int watchers)
    {
        var cookies = await SignIn.AsAsync(server.Address, "facilitator@load.example");
        var boards = new List<Circuit>();
        for (var i = 0; i < watchers; i++)
            boards.Add(await Circuit.OpenAsync(server.Address, cookies, "/audits/load/board"));
        return boards;
    }
}
