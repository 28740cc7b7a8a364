using AuditDay.Core.Journal;
using AuditDay.Core.Storage;
using AuditDay.Web.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Journal;

public sealed class JournalChainTests : DayTest
{
    private const string LetMe = """DROP TRIGGER "JournalIsNotChanged"; DROP TRIGGER "JournalIsNotShortened"; DROP TRIGGER "JournalIsNotReplaced";""";

    [Fact]
    public async Task As_it_was_written_it_verifies()
    {
        await House.MarkAsync(Day.Ada, Day.CaseA.DailyLife, "breakfast club");

        var found = await VerifyAsync();

        found.Trouble.ShouldBeNull();
        found.Entries.ShouldBe(found.Head.Sequence);
        JournalHead.Parse(found.Head.ToString()).ShouldNotBeNull().ToString().ShouldBe(found.Head.ToString());
    }

    [Theory]
    [InlineData("""UPDATE "Journal" SET "Kind" = 'CaseChosen'""")]
    [InlineData("""DELETE FROM "Journal" WHERE "Sequence" = 3""")]
    [InlineData("""INSERT OR REPLACE INTO "Journal" ("Sequence", "At", "Kind", "Details") VALUES (3, '2026-11-24', 'CaseChosen', '{}')""")]
    public async Task The_database_itself_refuses_to_change_it(string sql)
    {
        (await Should.ThrowAsync<Exception>(() => SqlAsync(sql))).Message.ShouldContain("the journal is only added to");

        (await VerifyAsync()).Trouble.ShouldBeNull();
    }

    [Theory]
    [InlineData("""UPDATE "Journal" SET "Details" = replace("Details", '"', '" ') WHERE "Sequence" = 5""", "Entry 5")]
    [InlineData("""UPDATE "Journal" SET "By" = NULL WHERE "Sequence" = (SELECT MIN("Sequence") FROM "Journal" WHERE "By" IS NOT NULL)""", "Entry")]
    [InlineData("""UPDATE "Journal" SET "At" = '2026-11-24 09:46:00' WHERE "Sequence" = 5""", "Entry 5")]
    [InlineData("""DELETE FROM "Journal" WHERE "Sequence" = 5""", "Entries 5 to 5 are missing")]
    [InlineData("""DELETE FROM "Journal" WHERE "Sequence" = 1""", "begins at entry 2")]
    [InlineData("""DELETE FROM "Journal" WHERE "Sequence" = 5; UPDATE "Journal" SET "Sequence" = "Sequence" - 1 WHERE "Sequence" > 5""", "Entry 5")]
    [InlineData("""UPDATE "Journal" SET "Sequence" = -5 WHERE "Sequence" = 5; UPDATE "Journal" SET "Sequence" = 5 WHERE "Sequence" = 6; UPDATE "Journal" SET "Sequence" = 6 WHERE "Sequence" = -5""", "Entry 5")]
    [InlineData("""INSERT INTO "Journal" ("At", "Kind", "Details") VALUES ('2026-11-24 09:46:00', 'CaseChosen', '{}')""", "Entry")]
    [InlineData("""DELETE FROM "Journal" WHERE "Sequence" > 10""", "its end was cut off")]
    public async Task Whoever_gets_past_that_is_found_out(string sql, string says)
    {
        await SqlAsync(LetMe);
        await SqlAsync(sql);

        (await VerifyAsync()).Trouble.ShouldNotBeNull().ShouldContain(says);
    }

    [Fact]
    public async Task A_noted_head_tells_that_the_end_was_cut_off_also_where_every_trace_of_it_is_gone()
    {
        var noted = (await VerifyAsync()).Head;
        await SqlAsync(LetMe);
        await SqlAsync("""DELETE FROM "Journal" WHERE "Sequence" > 10; UPDATE sqlite_sequence SET seq = 10 WHERE name = 'Journal'""");

        (await VerifyAsync()).Trouble.ShouldBeNull("nothing in the database says so");
        (await VerifyAsync(noted)).Trouble.ShouldNotBeNull().ShouldContain("its end was cut off");
    }

    [Fact]
    public async Task What_was_written_anew_after_a_cut_is_found_by_the_noted_head()
    {
        var noted = (await VerifyAsync()).Head;
        await SqlAsync(LetMe);
        await SqlAsync($"""DELETE FROM "Journal" WHERE "Sequence" > {noted.Sequence - 2}; UPDATE sqlite_sequence SET seq = {noted.Sequence - 2} WHERE name = 'Journal'""");
        for (var i = 0; i < 5; i++)
            await Use<Writer>().RecordAsync(Day.Ada.Id, new CaseOpened(Day.Audit, Day.CaseA.Id));

        (await VerifyAsync()).Trouble.ShouldBeNull();
        (await VerifyAsync(noted)).Trouble.ShouldNotBeNull().ShouldContain("written anew");
    }

    [Fact]
    public async Task Another_key_does_not_open_it()
    {
        var other = new JournalKey(new byte[JournalKey.Length]);

        (await new VerifyJournal(House.Store, other).RunAsync([])).Trouble.ShouldNotBeNull();
        await Should.ThrowAsync<InvalidOperationException>(() => SqliteFile.PrepareAsync(House.Store, other));
    }

    [Fact]
    public async Task What_is_refused_or_fails_leaves_no_gap()
    {
        var before = (await VerifyAsync()).Head.Sequence;
        var together = Enumerable.Range(0, 40).Select(n => n % 3 == 0
            ? Use<Writer>().RunAsync(Day.Ada, db => { db.Agencies.Add(A.Agency($"No {n}")); return Task.FromResult(A.Refused); })
            : Use<Writer>().RecordAsync(Day.Ada.Id, new CaseOpened(Day.Audit, Day.CaseA.Id)));
        await Task.WhenAll(together);

        var found = await VerifyAsync();

        found.Trouble.ShouldBeNull();
        found.Head.Sequence.ShouldBe(before + 26);
    }

    [Fact]
    public async Task A_fact_is_written_down_without_what_its_kind_says()
    {
        await using var db = Read();

        (await db.Journal.Select(e => e.Details).ToListAsync()).ShouldAllBe(d => !d.Contains("\"topics\"") && !d.Contains("\"inAudit\""));
    }

    [Fact]
    public void Every_kind_of_entry_has_words()
    {
        var kinds = typeof(Fact).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Fact)) && !t.IsAbstract).ToList();

        kinds.Count.ShouldBeGreaterThan(100);
        kinds.Select(k => JournalWords.Of(k.Name)).ShouldAllBe(words => words.Contains(' ') || words == "joined" || words == "voted");
    }

    private Task<VerifyJournal.Outcome> VerifyAsync(params JournalHead[] noted) => Use<VerifyJournal>().RunAsync(noted);

    private async Task SqlAsync(string sql)
    {
        await using var db = Read();
        await db.Database.ExecuteSqlRawAsync(sql.Replace("{}", "{{}}", StringComparison.Ordinal));
    }
}
