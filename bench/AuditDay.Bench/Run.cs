using System.Collections.Concurrent;
using System.Diagnostics;

namespace AuditDay.Bench;

/// <summary>One row of the table: so many pairs at one server, warmed up, then measured. What is said of marks is true of keystrokes.</summary>
internal sealed record Run(string Name, int Pairs, Latencies Partner, Latencies Ack, Meter.Reading Use, int Marks, int Failed, int Unheard)
{
    public double CpuPerMark => Use.ServerSeconds * 1000 / Math.Max(1, Ack.Count);

    public static async Task<Run> OfAsync(string name, int pairs, Server server, IDay day, Options options)
    {
        var failed = 0;
        await day.JoinAsync(pairs * 2);
        var early = new ConcurrentBag<Sent>();
        await LoopAsync(early, options.WarmUp);

        var sent = new ConcurrentBag<Sent>();
        failed = 0;
        var meter = new Meter(server.Id);
        await LoopAsync(sent, options.Measured);
        var use = meter.Read();
        await AnswersAsync(sent);

        var all = sent.ToList();
        var acked = all.Where(s => s.Acked is not null).ToList();
        var heard = day.WhenPartnersHad(acked);
        return new(
            name, pairs,
            new(acked.Zip(heard).Where(x => x.Second is not null).Select(x => Latencies.Between(x.First.Intended, x.Second!.Value))),
            new(acked.Select(s => Latencies.Between(s.Intended, s.Acked!.Value))),
            use, all.Count, failed, heard.Count(h => h is null));

        Task LoopAsync(ConcurrentBag<Sent> into, TimeSpan time) => OpenLoop.RunAsync(pairs * 2, day.PerSecond, time, (who, intended) =>
        {
            var mark = new Sent(who, intended);
            into.Add(mark);
            _ = SendAsync(mark);
        });

        async Task SendAsync(Sent mark)
        {
            try
            {
                await day.ActAsync(mark);
                mark.Acked = Stopwatch.GetTimestamp();
            }
            catch (Exception e)
            {
                if (Interlocked.Increment(ref failed) == 1)
                    Console.Error.WriteLine($"A mark failed: {e.Message}");
            }
        }

        // What was sent is waited for: a mark that comes late is late, not gone.
        async Task AnswersAsync(ConcurrentBag<Sent> marks)
        {
            for (var tries = 0; tries < 100 && marks.Count(m => m.Acked is null) > failed; tries++)
                await Task.Delay(100);
            await Task.Delay(500);
        }
    }
}
