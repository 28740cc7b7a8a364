using System.Diagnostics;

namespace AuditDay.Bench.Notes;

/// <summary>Real browsers write through a network that swallows everything for minutes; afterwards every word must be there, once.</summary>
internal static class OutageBench
{
    private const int EditsEach = 40;
    private static readonly TimeSpan SaidWithin = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LookedAtAfter = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public static async Task<int> RunAsync(Options options)
    {
        var (minutes, clients, notes) = (options.Number("minutes", 10), (int)options.Number("clients", 30), (int)options.Number("notes", 1));
        using var product = await Product.PublishedAsync(options);
        var database = await product.DatabaseAsync(Math.Max(1, notes), 0);
        await using var server = await Server.StartProductAsync(product.Folder, database);
        await using var proxy = new Proxy(server.Address);
        await using var browser = await NotePage.BrowserAsync();
        var (cases, people) = (new LoadFile(database).Cases(), new People());

        Console.WriteLine();
        Console.WriteLine($"{clients} browsers at {notes} note(s), cut off for {minutes} minutes · {DateTime.Now:yyyy-MM-dd HH:mm} · {browser.BrowserType.Name} {browser.Version}");
        var pages = new List<NotePage>();
        for (var i = 0; i < clients; i++)
        {
            var who = ((i % notes) * 2) + ((i / notes) % 2);
            pages.Add(await NotePage.OpenAsync(browser, proxy.Address, await people.CookiesAsync(server.Address, who), cases[who / 2].Id));
        }
        var readers = await ReadersAsync(server, people, cases, notes);

        Console.WriteLine($"All have the note open, {DateTime.Now:HH:mm:ss}. Nothing passes from now on.");
        var outage = Stopwatch.GetTimestamp();
        var since = DateTimeOffset.UtcNow;
        proxy.Swallow();
        await Task.WhenAll(pages.Select((page, i) => page.WriteAsync(Word(i, 1))));
        var wroteIn = Stopwatch.GetElapsedTime(outage);
        await Task.Delay(LookedAtAfter - wroteIn);
        var said = await Task.WhenAll(pages.Select(p => p.WhenSaidNotSavedAsync()));
        await WriteTheRestAsync(pages, outage, TimeSpan.FromMinutes(minutes));
        proxy.Restore();
        var restored = Stopwatch.GetTimestamp();
        var returned = DateTimeOffset.UtcNow;
        Console.WriteLine($"The network is back after {Stopwatch.GetElapsedTime(outage).TotalMinutes:F1} minutes. On screen just before: {(await pages[0].StateAsync())}");

        var settled = await SettleAsync(pages, readers, restored);
        var texts = await Task.WhenAll(readers.Select(async r => (await r.ReadAsync()).Text));
        var copies = await Task.WhenAll(pages.Select(p => p.TextAsync()));
        var words = texts.SelectMany(t => t.Split(' ')).CountBy(w => w).ToDictionary();
        var all = Enumerable.Range(0, clients).SelectMany(i => Enumerable.Range(1, EditsEach).Select(nth => Word(i, nth).Trim())).ToList();
        var (present, doubled) = (all.Count(w => words.ContainsKey(w)), all.Count(w => words.GetValueOrDefault(w) > 1));
        var apart = copies.Where((copy, i) => copy != texts[i % notes]).Count();
        var saidAfter = said.Select(s => s is { } at ? (at - since).TotalSeconds : double.PositiveInfinity).Order().ToList();

        Console.WriteLine($"clients {clients}   edits {all.Count}   present {present}   doubled {doubled}   copies apart {apart}");
        Console.WriteLine($"“not saved” from the outage's start: p50 {saidAfter[clients / 2]:F1} s, slowest {saidAfter[^1]:F1} s (each had its first unsaved word within {wroteIn.TotalSeconds:F1} s)");
        Console.WriteLine($"from the network's return until everything was stored: {settled.Stored:F1} s, until every page said so: {settled.Said:F1} s");
        var back = await BackAsync(pages, returned);
        Console.WriteLine($"from the network's return until the page itself answers: p50 {back[clients / 2]:F1} s, slowest {back[^1]:F1} s");
        Console.WriteLine(Machine.Load);
        foreach (var reader in readers)
            await reader.DisposeAsync();
        return present == all.Count && doubled == 0 && apart == 0 && saidAfter[^1] <= SaidWithin.TotalSeconds ? 0 : 1;
    }

    private static async Task<NoteClient[]> ReadersAsync(Server server, People people, IReadOnlyList<LoadFile.Case> cases, int notes)
    {
        var readers = new NoteClient[notes];
        for (var i = 0; i < notes; i++)
        {
            var cookies = await people.CookiesAsync(server.Address, i * 2);
            readers[i] = await NoteClient.OpenAsync($"reader-{i}", await PairNote.FindAsync(server.Address, cookies, cases[i].Id), server.Address, cookies);
        }
        return readers;
    }

    // Evenly over the outage, each person at moments of their own.
    private static async Task WriteTheRestAsync(List<NotePage> pages, long outage, TimeSpan length)
    {
        var began = Stopwatch.GetElapsedTime(outage);
        var step = (length - began) / ((EditsEach - 1) * pages.Count + 1);
        for (var nth = 2; nth <= EditsEach; nth++)
        {
            for (var i = 0; i < pages.Count; i++)
            {
                await pages[i].WriteAsync(Word(i, nth));
                var due = began + (step * (((nth - 2) * pages.Count) + i + 1)) - Stopwatch.GetElapsedTime(outage);
                await Task.Delay(due > TimeSpan.Zero ? due : TimeSpan.Zero);
            }
        }
        var left = length - Stopwatch.GetElapsedTime(outage);
        await Task.Delay(left > TimeSpan.Zero ? left : TimeSpan.Zero);
    }

    private static async Task<(double Stored, double Said)> SettleAsync(List<NotePage> pages, NoteClient[] readers, long restored)
    {
        var stored = double.PositiveInfinity;
        while (Stopwatch.GetElapsedTime(restored) < Patience)
        {
            var count = readers.Sum(r => r.Text.Count(c => c == ' '));
            if (double.IsInfinity(stored) && count >= pages.Count * EditsEach)
                stored = Stopwatch.GetElapsedTime(restored).TotalSeconds;
            var states = await Task.WhenAll(pages.Select(p => p.StateAsync()));
            if (states.All(NotePage.IsSaved))
                return (stored, Stopwatch.GetElapsedTime(restored).TotalSeconds);
            await Task.Delay(100);
        }
        var late = await Task.WhenAll(pages.Select(p => p.StateAsync()));
        Console.WriteLine($"Pages that do not say “saved”: {string.Join(" | ", late.Where(s => !NotePage.IsSaved(s)).Distinct())}");
        return (stored, double.PositiveInfinity);
    }

    // In seconds, quickest first; endless for a page that has not come back.
    private static async Task<List<double>> BackAsync(List<NotePage> pages, DateTimeOffset returned)
    {
        var moments = await Task.WhenAll(pages.Select(p => p.WhenBackAsync()));
        return [.. moments.Select(at => at > returned ? (at.Value - returned).TotalSeconds : double.PositiveInfinity).Order()];
    }

    private static string Word(int who, int nth) => $"c{who}.{nth} ";
}
