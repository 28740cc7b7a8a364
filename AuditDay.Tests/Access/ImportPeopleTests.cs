using System.Text;
using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using Microsoft.EntityFrameworkCore;
using static AuditDay.Core.Access.PeopleImport.Outcome;

namespace AuditDay.Tests.Access;

public sealed class ImportPeopleTests : DayTest
{
    [Fact]
    public async Task The_preview_says_of_each_line_what_it_would_do_and_saves_nothing()
    {
        var preview = await PreviewAsync($"""
            Name,Email,Agency,Roles,Groups,From
            Nia,nia@example.org,health,Return author and agency lead,QA; Impact Group,
            Ada,ada@example.org,,,,Health
            Ada Lovelace,ADA@example.org,,,,
            Ben,ben@example.org,Police,,Strategic,
            ,noname@example.org,,,,
            Olu,,,,,
            Pat,pat@example.org,Fire brigade,,,
            Quinn,quinn@example.org,,wizard,,
            Rae,rae@example.org,,lead,,
            Sam,not an address,,,,
            Tia,tia@example.org,,,Book club,
            """);

        preview.Lines.Select(l => (l.Number, l.Outcome)).ShouldBe(
            [(2, New), (3, AlreadyThere), (4, Unreadable), (5, Changed), (6, Unreadable), (7, Unreadable), (8, Unreadable), (9, Unreadable), (10, Unreadable), (11, Unreadable), (12, Unreadable)]);
        preview.Lines[0].Details.ShouldBe(new MemberDetails(
            "Nia", "nia@example.org", MemberRoles.ReturnAuthor | MemberRoles.AgencyLead, MemberGroups.QualityAssuranceGroup | MemberGroups.ImpactGroup, "", Day.Health.Agency));
        preview.Lines[2].Why.ShouldBe("The same address stands on line 3. Take one of the two lines out.");
        preview.Lines[3].Changes.ShouldBe(["Agency: none → Police", "Also: Strategic Group"]);
        preview.Lines[4].Why.ShouldBe(AccessRefusals.MemberNeedsName.Sentence);
        preview.Lines[5].Why.ShouldStartWith("There is no email address.");
        preview.Lines[6].Why.ShouldContain("“Fire brigade”");
        preview.Lines[7].Why.ShouldContain("“wizard”");
        preview.Lines[8].Why.ShouldBe(AccessRefusals.RoleNeedsAgency.Sentence);
        preview.Lines[9].Why.ShouldBe(AccessRefusals.EmailNotRight.Sentence);
        preview.Lines[10].Why.ShouldContain("“Book club”");
        await using var db = Read();
        (await db.Members.AnyAsync(m => m.Email == "nia@example.org")).ShouldBeFalse();
    }

    [Fact]
    public async Task Confirming_does_what_was_shown_once()
    {
        var file = FileOf("Email,Name,Groups\nnia@example.org,Nia,Impact\nada@example.org,Ada L,QA\nnobody,,\n");
        var command = new ImportPeople.Command(Guid.NewGuid(), file, (await Use<PreviewPeople>().RunAsync(file, Day.Team)).Expect().Fingerprint);

        (await Use<ImportPeople>().RunAsync(command, Day.Team)).Expect().ShouldBe(new ImportPeople.Done(1, 1));
        (await Use<ImportPeople>().RunAsync(command, Day.Team)).Expect().ShouldBe(new ImportPeople.Done(1, 1));

        await using var db = Read();
        var nia = await db.Members.SingleAsync(m => m.Email == "nia@example.org");
        (nia.Groups, nia.State).ShouldBe((MemberGroups.ImpactGroup, MemberState.NotInvited));
        (await db.Members.SingleAsync(m => m.Id == Day.Ada.Id)).Name.ShouldBe("Ada L");
        (await Use<ImportPeople>().RunAsync(command with { Operation = Guid.NewGuid() }, Day.Team)).Refusal.ShouldBe(PeopleFileRefusals.MovedSincePreview);
    }

    [Fact]
    public async Task What_changed_meanwhile_is_shown_before_it_is_written_over()
    {
        var file = FileOf("Email,Name\nada@example.org,Ada L\nnia@example.org,Nia\n");
        var seen = (await Use<PreviewPeople>().RunAsync(file, Day.Team)).Expect().Fingerprint;
        (await Use<AddMember>().RunAsync(new("Nia", "nia@example.org", MemberRoles.Chair), Day.Team)).Expect();

        (await Use<ImportPeople>().RunAsync(new(Guid.NewGuid(), file, seen), Day.Team)).Refusal.ShouldBe(PeopleFileRefusals.MovedSincePreview);

        (await House.MemberAsync(Day.Ada.Id)).Name.ShouldBe("Ada");
    }

    [Fact]
    public async Task A_list_takes_no_role_away_and_an_empty_cell_changes_nothing()
    {
        var preview = await PreviewAsync("Email,Name,Agency,Roles,From\nlead-of-health@example.org,,,reader,\nteam@example.org,,,none,\n");

        preview.Lines[0].Details!.Roles.ShouldBe(MemberRoles.AgencyLead | MemberRoles.Reader);
        (preview.Lines[0].Details!.Name, preview.Lines[0].Details!.Agency).ShouldBe((Day.Health.Lead.Name, Day.Health.Agency));
        preview.Lines[0].Changes.ShouldBe(["Also: Reader"]);
        preview.Lines[1].Outcome.ShouldBe(AlreadyThere);
    }

    [Fact]
    public async Task Nobody_but_the_team_imports()
    {
        var file = FileOf("Email,Name,Roles\nme@example.org,Me,team\n");

        (await Use<PreviewPeople>().RunAsync(file, Day.Ada)).Refusal.ShouldBe(Refusal.NotFound);
        (await Use<ImportPeople>().RunAsync(new(Guid.NewGuid(), file, ""), Day.Ada)).Refusal.ShouldBe(Refusal.NotFound);
    }

    private async Task<PeopleImport> PreviewAsync(string text) => (await Use<PreviewPeople>().RunAsync(FileOf(text), Day.Team)).Expect();

    private static PeopleFile FileOf(string text) => PeopleFile.Read(Encoding.UTF8.GetBytes(text)).Expect();
}
