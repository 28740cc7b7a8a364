using System.Text;
using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.Journal;
using AuditDay.Core.Notes;
using AuditDay.Core.Preparation;
using AuditDay.Core.Retention;
using AuditDay.Core.Themes;
using AuditDay.Web.Storage;
using AuditDay.Web.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace AuditDay.Tests.Retention;

/// <summary>One word in everything that people write about a case: after its erasure it is nowhere, and no backup brings it back.</summary>
public sealed class ErasingTests : DayTest
{
    private const string Canary = "Kanarienvogel";

    private readonly string _folder = Directory.CreateTempSubdirectory("audit-day-erasing-").FullName;
    private Member _second = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _second = await House.MemberAsync((await Use<AddMember>().RunAsync(new("Second", "second@example.org", MemberRoles.PartnershipTeam, "Team", null), Day.Team)).Expect());
        await WriteEverywhereAsync();
    }

    [Fact]
    public async Task It_is_gone_from_every_table_and_from_the_files_and_no_restore_brings_it_back()
    {
        var make = new MakeBackup(House.Store, Keeping(), House.Clock);
        var file = Path.Combine(_folder, "before.backup");
        await make.RunAsync(file);
        (await FilesWithAsync(Canary)).ShouldNotBeEmpty("the test would prove nothing");

        (await EraseAsync(Day.CaseA.Id.Value)).Expect();

        (await FilesWithAsync(Canary)).ShouldBeEmpty();
        (await Use<VerifyJournal>().RunAsync([])).Trouble.ShouldBeNull("the journal keeps ids only, and stays");
        await ShouldStillWorkAsync(House);

        await House.CloseAsync();
        (await new RestoreBackup(House.Store, Keeping(), House.Key, House.Tombstones, House.Clock).RunAsync(file)).Expect();
        foreach (var aside in Directory.GetFiles(Path.GetDirectoryName(House.Store.File)!, $"{Path.GetFileName(House.Store.File)}.before-restore*"))
            File.Delete(aside);
        (await FilesWithAsync(Canary)).ShouldBeEmpty();
        await using var again = await House.RestartAsync();
        await ShouldStillWorkAsync(again);
        await using var db = again.Read();
        (await db.Cases.CountAsync(c => c.Audit == Day.Audit)).ShouldBe(1);
    }

    [Fact]
    public async Task No_table_of_a_case_was_forgotten()
    {
        await using var db = Read();
        var tables = db.Model.GetEntityTypes()
            .Where(t => t.GetProperties().Any(p => p.Name is "Case" or "Return" or "Text" && p.ClrType != typeof(string)))
            .Select(t => t.GetTableName()!).Except(["LegalHolds"]);

        tables.Except(Remains.TablesOfCase).ShouldBeEmpty();
    }

    [Fact]
    public async Task While_it_is_held_it_stays()
    {
        (await Use<SetLegalHold>().RunAsync(new(Day.Audit, null, "An inquiry."), Day.Team)).Expect();

        (await EraseAsync(Day.CaseA.Id.Value)).Refusal.ShouldBe(RetentionRefusals.Held);

        (await FilesWithAsync(Canary)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_person_goes_when_their_access_has_ended()
    {
        (await Use<AskForErasure>().RunAsync(new(ErasureKind.Person, Day.Finn.Id.Value, ErasureReason.AskedByPerson), Day.Team)).Refusal.ShouldBe(RetentionRefusals.StillActive);
        await House.DisableAsync(Day.Finn);
        var asked = (await Use<AskForErasure>().RunAsync(new(ErasureKind.Person, Day.Finn.Id.Value, ErasureReason.AskedByPerson), Day.Team)).Expect();

        (await Use<ApproveErasure>().RunAsync(new(asked), _second)).Expect();

        (await FilesWithAsync(Day.Finn.Email)).ShouldBeEmpty();
        (await House.MemberAsync(Day.Finn.Id)).Name.ShouldBe("Somebody who has left");
    }

    [Fact]
    public async Task Nobody_but_the_team_decides_and_an_agency_may_ask_for_its_own_case()
    {
        var command = new AskForErasure.Command(ErasureKind.Case, Day.CaseA.Id.Value, ErasureReason.AskedByAgency);
        foreach (var stranger in (Member[])[Day.Ada, Day.Facilitator, Day.Police.Lead, Day.Reader, Day.Health.Practitioner])
            (await Use<AskForErasure>().RunAsync(command, stranger)).IsDone.ShouldBeFalse(stranger.Name);

        var asked = (await Use<AskForErasure>().RunAsync(command, Day.Health.Lead)).Expect();

        (await Use<ApproveErasure>().RunAsync(new(asked), Day.Health.Lead)).IsDone.ShouldBeFalse();
        (await Use<WhatIsKept>().RunAsync(Day.Health.Lead)).ShouldBeNull();
        (await Use<WhatIsKept>().RunAsync(Day.Team))!.Asked.ShouldHaveSingleItem().IsMine.ShouldBeFalse();
    }

    [Fact]
    public async Task A_case_is_due_when_its_time_is_over()
    {
        (await Use<WhatIsKept>().RunAsync(Day.Team))!.Due.ShouldBeEmpty();

        House.Clock.Advance(TimeSpan.FromDays(740));

        (await Use<WhatIsKept>().RunAsync(Day.Team))!.Due.Count(d => d.What == ErasureKind.Case).ShouldBe(3);
    }

    private async Task WriteEverywhereAsync()
    {
        var words = $"The {Canary} sang.";
        (await House.WriteAsync(FindText.Command.Of(TextKind.PairNotes, Day.CaseA.Id), words, Day.Ada)).Expect();
        var mark = await House.MarkAsync(Day.Ada, Day.CaseA.DailyLife, "breakfast club", note: words);
        (await Use<RaiseQuestion>().RunAsync(new(Guid.NewGuid(), Day.CaseA.Id, words, mark), Day.Ben)).Expect();
        (await Use<SendToBoard>().RunAsync(new(Guid.NewGuid(), mark, words), Day.Ada)).Expect();
        (await Use<WritePreparation>().RunAsync(new(Day.CaseA.Id, Core.AuditTools.KeyQuestion.LivedExperience, words, ""), Day.Health.Practitioner)).Expect();
        await House.ReopenAsync(Day, words);
    }

    private async Task<Core.Kernel.Result> EraseAsync(Guid subject)
    {
        var asked = (await Use<AskForErasure>().RunAsync(new(ErasureKind.Case, subject, ErasureReason.TimeIsOver), Day.Team)).Expect();
        (await Use<ApproveErasure>().RunAsync(new(asked), Day.Team)).Refusal.ShouldBe(RetentionRefusals.SecondPerson);
        return await Use<ApproveErasure>().RunAsync(new(asked), _second);
    }

    private async Task ShouldStillWorkAsync(House house)
    {
        (await house.Use<Core.Report.ReportOfAudit>().RunAsync(Day.Audit, Day.Team)).ShouldNotBeNull();
        (await house.Use<JournalOfAudit>().RunAsync(Day.Audit, new JournalSearch(), Day.Team)).ShouldNotBeNull().Lines.ShouldNotBeEmpty();
        (await house.Use<Core.Cases.CasesOfAudit>().RunAsync("2026-neglect", Day.Team)).ShouldNotBeNull();
    }

    private async Task<List<string>> FilesWithAsync(string word)
    {
        var found = new List<string>();
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(House.Store.File)!, $"{Path.GetFileName(House.Store.File)}*"))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[stream.Length];
            await stream.ReadExactlyAsync(bytes);
            if (bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)) >= 0)
                found.Add(Path.GetFileName(file));
        }
        return found;
    }

    private Keeping Keeping() => new(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["Backup:Key"] = Convert.ToBase64String([.. Enumerable.Repeat((byte)7, 32)]),
    }).Build(), House.Store);
}
