using System.Diagnostics;

namespace AuditDay.Bench.Notes;

/// <summary>Kills the server while people write, again and again, and looks for every word that it had acknowledged.</summary>
internal static class KillBench
{
    private static readonly TimeSpan ReadyWithin = TimeSpan.FromSeconds(10);

    /// <summary>Ends with what the process ends with: 1 where anything was lost.</summary>
    public static async Task<int> RunAsync(Options options)
    {
        var (rounds, rate, writers) = ((int)options.Number("rounds", 50), options.Number("rate", 200), (int)options.Number("clients", 50));
        using var product = await Product.PublishedAsync(options);
        var database = await product.DatabaseAsync(writers / 2, 0);
        var file = new LoadFile(database);

        Console.WriteLine();
        Console.WriteLine($"kill -9 while {writers} people write {rate:F0} edits a second · {DateTime.Now:yyyy-MM-dd HH:mm}");
        Console.WriteLine(Machine.Described);
        var server = await Server.StartProductAsync(product.Folder, database);
        var room = await KilledRoom.OpenAsync(server, file, writers);
        var (ready, writing) = (new List<double>(), new List<double>());
        var chance = new Random();
        for (var round = 1; round <= rounds; round++)
        {
            using var enough = new CancellationTokenSource();
            var typing = OpenLoop.RunAsync(writers, rate / writers, TimeSpan.FromMinutes(5), (who, _) => room.Write(who), enough.Token);
            await Task.Delay(chance.Next(500, 4_000));

            var killed = Stopwatch.GetTimestamp();
            await server.DisposeAsync();
            server = await Server.StartProductAsync(product.Folder, database, server.Address);
            ready.Add(Stopwatch.GetElapsedTime(killed).TotalSeconds);
            await room.WaitUntilAllWereAcknowledgedSinceAsync(killed);
            writing.Add(Stopwatch.GetElapsedTime(killed).TotalSeconds);

            await enough.CancelAsync();
            await typing;
            await room.SettleAsync();
            await room.CheckAsync(file);
            Console.WriteLine($"{round,5}  ready {ready[^1],5:F1} s   all writing again {writing[^1],5:F1} s   {room.Found}");
        }
        room.CheckLog(file);
        await server.DisposeAsync();
        await room.DisposeAsync();

        var (all, again) = (new Latencies(ready), new Latencies(writing));
        Console.WriteLine();
        Console.WriteLine($"rounds {rounds}   {room.Found}");
        Console.WriteLine($"ready again, from the kill: p50 {all.At(0.5):F1} s, max {all.At(1):F1} s   all writing again: p50 {again.At(0.5):F1} s, max {again.At(1):F1} s");
        Console.WriteLine(Machine.Load);
        if (all.At(1) > ReadyWithin.TotalSeconds)
            Console.WriteLine($"Not within {ReadyWithin.TotalSeconds:F0} s.");
        return room.Found.IsWell ? 0 : 1;
    }
}
