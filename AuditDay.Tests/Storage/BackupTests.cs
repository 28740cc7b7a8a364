using AuditDay.Core.Journal;
using AuditDay.Core.Notes;
using AuditDay.Core.Report;
using AuditDay.Web.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace AuditDay.Tests.Storage;

public sealed class BackupTests : DayTest
{
    private readonly string _folder = Directory.CreateTempSubdirectory("audit-day-backups-").FullName;

    private string File1 => Path.Combine(_folder, "one.backup");

    [Fact]
    public async Task What_was_there_when_it_was_made_is_there_when_it_is_restored()
    {
        (await House.WriteAsync(Day, ReportPart.Method, "Two cases were read.", Day.Team)).Expect();
        var manifest = await Make().RunAsync(File1);
        (await House.WriteAsync(Day, ReportPart.Method, "Two cases were read. Lost.", Day.Team)).Expect();
        await House.MarkAsync(Day.Ada, Day.CaseA.DailyLife, "breakfast club");

        await RestoreAsync();

        await using var again = await House.RestartAsync();
        var report = (await again.Use<ReportOfAudit>().RunAsync(Day.Audit, Day.Team))!;
        report.Sections.Single(s => s.Part == ReportPart.Method).Text.ShouldBe("Two cases were read.");
        await using var db = again.Read();
        (await db.Annotations.CountAsync()).ShouldBe(0);
        (await db.Texts.Select(t => t.Epoch).ToListAsync()).ShouldAllBe(epoch => epoch > 1);
        (await again.Use<VerifyJournal>().RunAsync([manifest.Head!])).Trouble.ShouldBeNull();
        (await db.Journal.OrderBy(e => e.Sequence).LastAsync()).Kind.ShouldBe(nameof(BackupRestored));
    }

    [Fact]
    public async Task Who_typed_before_the_restore_hands_their_words_to_a_person()
    {
        (await House.WriteAsync(Day, ReportPart.Method, "Two cases.", Day.Team)).Expect();
        var text = (await Use<FindText>().RunAsync(FindText.Command.Of(TextKind.ReportSection, Day.Audit, ReportPart.Method.ToString()), Day.Team)).Expect();
        var opened = (await Use<ReadText>().RunAsync(text, Day.Team)).Expect();
        await Make().RunAsync(File1);
        await RestoreAsync();

        await using var again = await House.RestartAsync();
        var pushed = await again.Use<PushChanges>().RunAsync(new(text, new Push(opened.Epoch, "an-old-page", opened.Version, 0, [ChangeSet.Between(opened.Text, "Late.").ToJson()])), Day.Team);

        pushed.IsDone.ShouldBeFalse();
        (await again.Use<ReadText>().RunAsync(text, Day.Team)).Expect().Text.ShouldBe("Two cases.");
    }

    [Fact]
    public async Task It_holds_nobodys_words_in_clear_and_opens_with_no_other_key()
    {
        await Make().RunAsync(File1);

        var bytes = await File.ReadAllBytesAsync(File1);
        foreach (var words in (string[])["breakfast", "Ada", "CREATE TABLE", "SQLite"])
            bytes.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(words)).ShouldBe(-1, words);
        var plain = Path.Combine(_folder, "plain.db");
        await Should.ThrowAsync<InvalidDataException>(() => BackupFile.ReadAsync(File1, new byte[32], plain));
    }

    [Theory, InlineData(0.02), InlineData(0.5), InlineData(0.999)]
    public async Task A_byte_that_was_changed_is_found(double where)
    {
        await Make().RunAsync(File1);
        var bytes = await File.ReadAllBytesAsync(File1);
        bytes[(int)(bytes.Length * where)] ^= 1;
        await File.WriteAllBytesAsync(File1, bytes);

        await Should.ThrowAsync<InvalidDataException>(() => BackupFile.ReadAsync(File1, Keeping().BackupKey(), Path.Combine(_folder, "plain.db")));
    }

    [Fact]
    public async Task One_that_was_cut_short_is_found()
    {
        await Make().RunAsync(File1);
        var bytes = await File.ReadAllBytesAsync(File1);
        await File.WriteAllBytesAsync(File1, bytes[..(bytes.Length / 2)]);

        await Should.ThrowAsync<Exception>(() => BackupFile.ReadAsync(File1, Keeping().BackupKey(), Path.Combine(_folder, "plain.db")));
    }

    [Fact]
    public async Task While_the_program_runs_nothing_is_restored()
    {
        await Make().RunAsync(File1);
        await House.MarkAsync(Day.Ada, Day.CaseA.DailyLife, "breakfast club");

        (await new RestoreBackup(House.Store, Keeping(), House.Key, House.Tombstones, House.Clock).RunAsync(File1)).Refusal.ShouldNotBeNull().Sentence.ShouldContain("Stop it");
    }

    [Fact]
    public async Task Old_ones_go_after_their_time()
    {
        var nightly = new NightlyBackup(Make(), Keeping(), new ConfigurationBuilder().Build(), House.Clock, Microsoft.Extensions.Logging.Abstractions.NullLogger<NightlyBackup>.Instance);
        await nightly.RunOnceAsync(default);
        House.Clock.Advance(TimeSpan.FromDays(34));
        await nightly.RunOnceAsync(default);
        Backups.In(_folder).Count.ShouldBe(2);

        House.Clock.Advance(TimeSpan.FromDays(2));
        await nightly.RunOnceAsync(default);

        Backups.In(_folder).Count.ShouldBe(2);
        Directory.GetFiles(_folder, "*.json").Length.ShouldBe(2);
    }

    private MakeBackup Make() => new(House.Store, Keeping(), House.Clock);

    private async Task RestoreAsync()
    {
        await House.CloseAsync();
        (await new RestoreBackup(House.Store, Keeping(), House.Key, House.Tombstones, House.Clock).RunAsync(File1)).Expect();
    }

    private Keeping Keeping() => new(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["Backup:Key"] = Convert.ToBase64String([.. Enumerable.Repeat((byte)7, 32)]),
        ["Backup:Folder"] = _folder,
    }).Build(), House.Store);
}
