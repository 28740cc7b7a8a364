using AuditDay.Core.Access;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Storage;

public sealed class WriterTests : IAsyncLifetime
{
    private House _house = null!;

    private Writer Writer => _house.Use<Writer>();

    public async ValueTask InitializeAsync() => _house = await House.EmptyAsync();

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    [Fact]
    public async Task What_arrives_together_shares_one_transaction()
    {
        using var held = new Held(Writer);
        var adding = Enumerable.Range(0, 50).Select(_ => AddAsync(A.Agency($"Agency {_}"))).ToList();
        var last = Writer.RunAsync(null, db => Task.FromResult(adding.Exists(a => a.IsCompleted) ? A.Refused : Result.Done));

        held.LetGo();

        (await last).Expect();
        (await Task.WhenAll(adding)).ShouldAllBe(r => r.IsDone);
        (await NamesAsync()).Count.ShouldBe(50);
    }

    [Fact]
    public async Task A_refusal_leaves_no_trace_and_does_not_undo_its_neighbours()
    {
        using var held = new Held(Writer);
        var before = AddAsync(A.Agency("Health"));
        var refused = Writer.RunAsync(null, async db =>
        {
            db.Agencies.Add(A.Agency("Nobody"));
            await db.SaveChangesAsync();
            return A.Refused;
        });
        var after = AddAsync(A.Agency("School"));

        held.LetGo();

        (await refused).Refusal.ShouldBe(A.Refused.Refusal);
        (await before).Expect();
        (await after).Expect();
        (await NamesAsync()).ShouldBe(["Health", "School"]);
    }

    [Fact]
    public async Task A_bug_reaches_its_caller_and_nobody_else()
    {
        using var held = new Held(Writer);
        var before = AddAsync(A.Agency("Health"));
        var bug = Writer.RunAsync(null, async db =>
        {
            db.Agencies.Add(A.Agency("Nobody"));
            await db.SaveChangesAsync();
            throw new InvalidDataException("a bug");
        });
        var twice = AddAsync(A.Agency("Health"));
        var after = AddAsync(A.Agency("School"));

        held.LetGo();

        await Should.ThrowAsync<InvalidDataException>(bug);
        await Should.ThrowAsync<DbUpdateException>(twice);
        (await before).Expect();
        (await after).Expect();
        (await NamesAsync()).ShouldBe(["Health", "School"]);
    }

    [Fact]
    public async Task A_change_whose_asker_left_before_it_began_is_not_made()
    {
        using var held = new Held(Writer);
        using var left = new CancellationTokenSource();
        var gone = Writer.RunAsync(null, db =>
        {
            db.Agencies.Add(A.Agency("Nobody"));
            return Task.FromResult(Result.Done);
        }, left.Token);
        var after = AddAsync(A.Agency("School"));
        await left.CancelAsync();

        held.LetGo();

        await Should.ThrowAsync<OperationCanceledException>(gone);
        (await after).Expect();
        (await NamesAsync()).ShouldBe(["School"]);
    }

    [Fact]
    public async Task Where_the_commit_fails_all_of_it_is_refused_and_the_writer_goes_on()
    {
        List<News> heard = [];
        using var listening = _house.Use<LiveFeed>().WatchAll(heard.Add);
        await PutOffAForeignKeyAsync();
        using var held = new Held(Writer);
        var innocent = AddAsync(A.Agency("Health"));
        var guilty = Writer.RunAsync(null, async db =>
        {
            await db.Database.ExecuteSqlRawAsync("INSERT INTO Child VALUES (1);");
            return Result.Done;
        });
        var held2 = held.Answer;

        held.LetGo();

        (await innocent).Refusal.ShouldBe(Writer.NotSaved);
        (await guilty).Refusal.ShouldBe(Writer.NotSaved);
        (await held2).Refusal.ShouldBe(Writer.NotSaved);
        heard.ShouldBeEmpty();

        (await AddAsync(A.Agency("School"))).Expect();
        (await NamesAsync()).ShouldBe(["School"]);
    }

    [Fact]
    public async Task When_the_answer_has_come_every_reader_sees_the_change()
    {
        await Parallel.ForAsync(0, 100, async (number, _) =>
        {
            (await AddAsync(A.Agency($"Agency {number}"))).Expect();

            (await NamesAsync()).ShouldContain($"Agency {number}");
        });
    }

    [Fact]
    public async Task News_come_after_the_commit_in_the_order_of_the_journal()
    {
        List<long> heard = [];
        List<bool> wereStored = [];
        using var listening = _house.Use<LiveFeed>().WatchAll(news =>
        {
            using var db = _house.Read();
            heard.Add(news.Sequence);
            wereStored.Add(db.Journal.Any(e => e.Sequence == news.Sequence && e.Kind == news.Fact.GetType().Name));
        });

        await Parallel.ForAsync(0, 60, async (number, _) => (await AddAsync(A.Agency($"Agency {number}"))).Expect());

        heard.ShouldBe(Enumerable.Range(1, 60).Select(n => (long)n));
        wereStored.ShouldAllBe(stored => stored);
    }

    [Fact]
    public async Task A_closed_writer_finishes_what_it_has_and_takes_nothing_more()
    {
        var held = new Held(Writer);
        var adding = AddAsync(A.Agency("Health"));
        var closing = Writer.DisposeAsync();

        held.LetGo();

        await closing;
        (await adding).Expect();
        Should.Throw<ObjectDisposedException>(() => AddAsync(A.Agency("School")));
    }

    private Task<Result> AddAsync(Agency agency) => Writer.RunAsync(null, db =>
    {
        db.Agencies.Add(agency);
        return Task.FromResult(Result.Done);
    });

    private async Task<List<string>> NamesAsync()
    {
        await using var db = _house.Read();
        return await db.Agencies.OrderBy(a => a.Name).Select(a => a.Name).ToListAsync();
    }

    // A constraint that is looked at only at COMMIT: the honest way to make one fail.
    private async Task PutOffAForeignKeyAsync()
    {
        await using var db = _house.Read();
        await db.Database.ExecuteSqlRawAsync(
            "CREATE TABLE Parent (Id INTEGER PRIMARY KEY); CREATE TABLE Child (Parent INTEGER REFERENCES Parent (Id) DEFERRABLE INITIALLY DEFERRED);");
    }
}
