using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Themes;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Themes;

/// <summary>This audit's themes beside those of the last one: likeness is suggested, and somebody says what came back.</summary>
public sealed class ThemesComparedTests : DayTest
{
    private Id<PracticeTheme> _voice, _dentist, _voiceThen, _roomsThen;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _voiceThen = await ThemeAsync(Day.OtherAudit, "The child’s own voice is missing", "Nobody wrote what the child wanted.");
        _roomsThen = await ThemeAsync(Day.OtherAudit, "Meetings without housing", "");
        _voice = await ThemeAsync(Day.Audit, "Children’s voice missing in records", "What the child wanted is not written.");
        _dentist = await ThemeAsync(Day.Audit, "Dentist appointments slip", "");
        await PublishOtherAsync();
    }

    [Fact]
    public async Task What_looks_alike_is_suggested_and_nothing_is_said_by_itself()
    {
        var row = await RowAsync(Day.Facilitator);

        row.Earlier!.Themes.Select(t => t.Id).ShouldBe([_voiceThen, _roomsThen]);
        var voice = row.Themes.Single(t => t.Id == _voice);
        (voice.CameBackFrom, voice.LooksLike?.Id).ShouldBe((null, _voiceThen));
        row.Themes.Single(t => t.Id == _dentist).LooksLike.ShouldBeNull();
        row.Gone.Select(t => t.Id).ShouldBe([_voiceThen, _roomsThen]);
        row.MayConfirm.ShouldBeTrue();
    }

    [Fact]
    public async Task What_the_facilitator_says_came_back_is_gone_no_more()
    {
        (await Use<SayThemeCameBack>().RunAsync(new(_voice, _voiceThen), Day.Facilitator)).Expect();

        var row = await RowAsync(Day.Ada);
        row.Themes.Single(t => t.Id == _voice).CameBackFrom!.Id.ShouldBe(_voiceThen);
        row.Gone.Select(t => t.Id).ShouldBe([_roomsThen]);
        row.MayConfirm.ShouldBeFalse();

        (await Use<SayThemeCameBack>().RunAsync(new(_voice, null), Day.Facilitator)).Expect();
        (await RowAsync(Day.Ada)).Gone.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Nobody_else_says_so_and_only_of_themes_of_that_audit()
    {
        foreach (var other in (Member[])[Day.Ada, Day.Chair, Day.Health.Lead])
            (await Use<SayThemeCameBack>().RunAsync(new(_voice, _voiceThen), other)).Refusal.ShouldBe(Refusal.NotFound, other.Name);
        (await Use<SayThemeCameBack>().RunAsync(new(_voice, _dentist), Day.Facilitator)).Refusal.ShouldBe(Refusal.NotFound);
        (await Use<ThemesCompared>().RunAsync(Day.Audit, Day.Health.Lead)).ShouldBeNull();
    }

    [Fact]
    public async Task An_audit_that_is_not_published_is_compared_with_by_nobody()
    {
        await using (var db = Read())
            await db.Audits.Where(a => a.Id == Day.OtherAudit).ExecuteUpdateAsync(s => s.SetProperty(a => a.State, AuditState.Reporting));

        (await RowAsync(Day.Facilitator)).Earlier.ShouldBeNull();
    }

    private async Task<ThemesCompared.Row> RowAsync(Member by) => (await Use<ThemesCompared>().RunAsync(Day.Audit, by))!;

    private async Task<Id<PracticeTheme>> ThemeAsync(Id<Audit> audit, string title, string story)
    {
        var theme = (await Use<MakeTheme>().RunAsync(new(Guid.NewGuid(), audit, title, []), Day.Team)).Expect();
        (await Use<TellStory>().RunAsync(new(Guid.NewGuid(), audit, theme, story, ""), Day.Team)).Expect();
        return theme;
    }

    private async Task PublishOtherAsync()
    {
        await using var db = Read();
        await db.Audits.Where(a => a.Id == Day.OtherAudit).ExecuteUpdateAsync(s => s
            .SetProperty(a => a.State, AuditState.Published).SetProperty(a => a.Day, A.Today.AddYears(-1)));
    }
}
