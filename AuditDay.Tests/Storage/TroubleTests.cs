using System.Diagnostics;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using AuditDay.Web.Shell;
using AuditDay.Web.Storage;
using AuditDay.Web.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace AuditDay.Tests.Storage;

/// <summary>What can befall a disk. Set <c>AUDITDAY_TROUBLE=1</c>: they take minutes, and the first needs the right to mount.</summary>
public sealed class TroubleTests(ITestOutputHelper output)
{
    private static void OnlyWhenAsked() => Assert.SkipUnless(Environment.GetEnvironmentVariable("AUDITDAY_TROUBLE") == "1", "AUDITDAY_TROUBLE=1 runs it");

    [Fact]
    public async Task A_full_disk_is_said_within_five_seconds_and_is_over_by_itself()
    {
        OnlyWhenAsked();
        var folder = Directory.CreateTempSubdirectory("audit-day-small-disk-").FullName;
        await MountAsync("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", folder);
        try
        {
            var file = Path.Combine(folder, "day.db");
            File.Copy(await Template.CopyEmptyAsync(), file);
            await using var house = House.At(file);
            var condition = new SystemCondition();
            using var watch = new StorageWatch(house.Use<WriterState>(), house.Use<ProbeWriting>(), condition, TimeProvider.System);
            await watch.StartAsync(default);
            (await AddAsync(house, "Before")).Expect();

            var ballast = Path.Combine(folder, "ballast");
            FillUp(ballast);
            var took = Stopwatch.StartNew();
            Result refused;
            var tries = 0;
            do
                refused = await AddAsync(house, $"While full {tries++}");
            while (refused.IsDone && tries < 5000);
            refused.Refusal.ShouldBe(Writer.NotSaved);
            await UntilAsync(() => condition.Now == Condition.CannotSave);
            output.WriteLine($"Full: refused and said so {took.ElapsedMilliseconds} ms after the disk was full ({tries} changes still fitted in)");
            took.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
            await using (var db = house.Read())
                (await db.Agencies.CountAsync()).ShouldBe(tries, "everybody goes on reading, and finds what was acknowledged");

            File.Delete(ballast);
            took.Restart();
            await UntilAsync(() => condition.Now == Condition.Well);
            output.WriteLine($"Room again: over after {took.ElapsedMilliseconds} ms, by itself");
            (await AddAsync(house, "After")).Expect();
            (await house.Use<VerifyJournal>().RunAsync([])).Trouble.ShouldBeNull();
            await watch.StopAsync(default);
        }
        finally
        {
            await MountAsync("umount", "-l", folder);
        }
    }

    [Theory, InlineData(3), InlineData(30)]
    public async Task A_locked_file_is_waited_for_and_then_said(int seconds)
    {
        OnlyWhenAsked();
        await using var house = await House.EmptyAsync();
        var condition = new SystemCondition();
        using var watch = new StorageWatch(house.Use<WriterState>(), house.Use<ProbeWriting>(), condition, TimeProvider.System);
        await watch.StartAsync(default);
        var saidAfter = -1L;
        var took = Stopwatch.StartNew();
        condition.Moved += () => saidAfter = saidAfter < 0 ? took.ElapsedMilliseconds : saidAfter;

        await using (var other = new SqliteConnection($"Data Source={house.Store.File};Pooling=False"))
        {
            await other.OpenAsync();
            await using var transaction = other.BeginTransaction(deferred: false);
            took.Restart();
            var adding = AddAsync(house, "Meanwhile");
            await Task.Delay(TimeSpan.FromSeconds(seconds));
            await transaction.RollbackAsync();
            var answer = await adding;
            output.WriteLine($"Locked for {seconds} s: {(answer.IsDone ? "stored" : answer.Refusal!.Code)}; said to everybody after {saidAfter} ms");
            answer.IsDone.ShouldBe(seconds == 3);
        }
        took.Restart();
        await UntilAsync(() => condition.Now == Condition.Well);
        output.WriteLine($"Free again: over after {took.ElapsedMilliseconds} ms");
        (await AddAsync(house, "After")).Expect();
        await watch.StopAsync(default);
    }

    [Fact]
    public async Task Backups_under_two_hundred_changes_a_second_are_each_whole()
    {
        OnlyWhenAsked();
        await using var house = await House.EmptyAsync();
        var folder = Directory.CreateTempSubdirectory("audit-day-backups-").FullName;
        var keeping = new Keeping(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Backup:Key"] = Convert.ToBase64String(new byte[32]) }).Build(), house.Store);
        var make = new MakeBackup(house.Store, keeping, TimeProvider.System);
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(41));
        var times = new List<double>();
        var writing = Task.Run(async () =>
        {
            using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
            for (var number = 0; !stop.IsCancellationRequested; number++)
            {
                await timer.WaitForNextTickAsync(default);
                var took = Stopwatch.StartNew();
                (await AddAsync(house, $"Agency {number}")).Expect();
                times.Add(took.Elapsed.TotalMilliseconds);
            }
        });

        for (var number = 1; number <= 4; number++)
        {
            await Task.Delay(TimeSpan.FromSeconds(10));
            var (took, file, plain) = (Stopwatch.StartNew(), Path.Combine(folder, $"{number}.backup"), Path.Combine(folder, $"{number}.db"));
            var manifest = await make.RunAsync(file);
            output.WriteLine($"Backup {number}: {manifest.Size:N0} bytes in {took.ElapsedMilliseconds} ms, {times.Count} changes so far");
            await BackupFile.ReadAsync(file, new byte[32], plain);
            var found = await new VerifyJournal(new SqliteStore($"Data Source={plain};Pooling=False"), House.Key).RunAsync([manifest.Head!]);
            found.Trouble.ShouldBeNull();
            found.Head.ToString().ShouldBe(manifest.JournalHead);
        }
        await writing;
        times.Sort();
        output.WriteLine($"{times.Count / 41.0:F0} changes a second; p50 {times[times.Count / 2]:F1} ms, p95 {times[(int)(times.Count * 0.95)]:F1} ms, p99 {times[(int)(times.Count * 0.99)]:F1} ms");
        Directory.Delete(folder, recursive: true);
    }

    private static Task<Result> AddAsync(House house, string name) => house.Use<Writer>().RunAsync(null, db =>
    {
        db.Agencies.Add(A.Agency(name));
        return Task.FromResult(Result.Done);
    });

    private static async Task UntilAsync(Func<bool> so)
    {
        for (var waited = 0; waited < 1000 && !so(); waited++)
            await Task.Delay(10);
        so().ShouldBeTrue();
    }

    private static void FillUp(string file)
    {
        try
        {
            using var stream = File.Create(file);
            for (var piece = new byte[4096]; ;)
                stream.Write(piece);
        }
        catch (IOException)
        {
            // Full.
        }
    }

    private static async Task MountAsync(string command, params string[] arguments)
    {
        using var process = Process.Start(command, arguments);
        await process.WaitForExitAsync();
        Assert.SkipWhen(process.ExitCode != 0, $"{command} is not allowed here");
    }
}
