using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Stage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Stage;

public sealed class StageTests : DayTest
{
    private const string Slug = "2026-neglect";

    [Fact]
    public async Task A_code_lets_one_screen_in_once()
    {
        var code = await DrawAsync();
        code.Length.ShouldBe(6);

        (await Use<JoinStage>().RunAsync($"{code[..3]} {code[3..]}")).Expect().Slug.ShouldBe(Slug);

        (await Use<JoinStage>().RunAsync(code)).Refusal.ShouldBe(StageRefusals.CodeNotRight);
        var stage = (await Use<StageToSteer>().RunAsync(Day.Audit, Day.Facilitator))!;
        stage.Code.ShouldBeEmpty();
        stage.Devices.Single().Name.ShouldBe("Screen 1");
    }

    [Theory, InlineData(""), InlineData("12345"), InlineData("abcdef"), InlineData("000000000000")]
    public async Task Anything_else_opens_nothing(string code)
    {
        await DrawAsync();

        (await Use<JoinStage>().RunAsync(code)).Refusal.ShouldBe(StageRefusals.CodeNotRight);
    }

    [Fact]
    public async Task A_code_is_soon_over_and_a_newer_one_ends_it()
    {
        var first = await DrawAsync();
        var second = await DrawAsync();
        (await Use<JoinStage>().RunAsync(first)).Refusal.ShouldBe(StageRefusals.CodeNotRight);

        House.Clock.Advance(StageCode.LastsFor);

        (await Use<JoinStage>().RunAsync(second)).Refusal.ShouldBe(StageRefusals.CodeNotRight);
    }

    [Fact]
    public async Task A_screen_sees_the_stage_of_its_audit_and_nothing_else()
    {
        var screen = await JoinAsync();

        (await Use<StageNow>().RunAsync(Slug, screen)).ShouldNotBeNull();
        (await Use<HeatOnStage>().RunAsync(Day.Audit, screen)).ShouldNotBeNull();
        (await Use<RecommendationsOnStage>().RunAsync(Day.Audit, screen)).ShouldNotBeNull();
        (await Use<StageNow>().RunAsync("2026-early-help", screen)).ShouldBeNull();
        await using var db = Read();
        (await db.StandingAsync(screen, Day.Audit))!.Hats.ShouldBe([Hat.Stage]);
        (await db.StandingAsync(screen, Day.OtherAudit))!.Hats.ShouldBeEmpty();
        (await db.StandingAsync(screen, Day.CaseA.Id))!.Hats.ShouldBeEmpty();
        (await db.StandingAsync(screen, Day.CaseA.Accepted[0]))!.Hats.ShouldBeEmpty();
        (await Use<BlackOutStage>().RunAsync(new(Day.Audit, true), screen)).Refusal.ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task A_screen_that_is_sent_away_sees_nothing_more()
    {
        var screen = await JoinAsync();
        var device = (await Use<StageToSteer>().RunAsync(Day.Audit, Day.Facilitator))!.Devices.Single().Id;

        (await Use<DismissStage>().RunAsync(new(device), Day.Ada)).Refusal.ShouldBe(Refusal.NotFound);
        (await Use<DismissStage>().RunAsync(new(device), Day.Facilitator)).Expect();

        (await Use<StageNow>().RunAsync(Slug, screen)).ShouldBeNull();
        (await Use<StageToSteer>().RunAsync(Day.Audit, Day.Facilitator))!.Devices.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_facilitator_chooses_what_is_shown_and_makes_it_dark()
    {
        (await Use<ShowOnStage>().RunAsync(new(Day.Audit, StageShows.KeyQuestion, KeyQuestion.LivedExperience), Day.Facilitator)).Expect();
        (await Use<BlackOutStage>().RunAsync(new(Day.Audit, true), Day.Team)).Expect();
        var dark = (await Use<StageNow>().RunAsync(Slug, Day.Facilitator))!;
        (dark.Shows, dark.KeyQuestion, dark.IsBlack).ShouldBe((StageShows.KeyQuestion, KeyQuestion.LivedExperience, true));

        (await Use<ShowOnStage>().RunAsync(new(Day.Audit, StageShows.Agenda), Day.Facilitator)).Expect();

        var now = (await Use<StageNow>().RunAsync(Slug, Day.Facilitator))!;
        (now.Shows, now.KeyQuestion, now.IsBlack).ShouldBe((StageShows.Agenda, null, false));
        foreach (var other in (Member[])[Day.Ada, Day.Health.Practitioner, Day.Reader])
        {
            (await Use<ShowOnStage>().RunAsync(new(Day.Audit, StageShows.Themes), other)).Refusal.ShouldBe(Refusal.NotFound);
            (await Use<InviteStage>().RunAsync(new(Day.Audit), other)).Refusal.ShouldBe(Refusal.NotFound);
            (await Use<StageToSteer>().RunAsync(Day.Audit, other)).ShouldBeNull();
        }
    }

    private async Task<string> DrawAsync()
    {
        (await Use<InviteStage>().RunAsync(new(Day.Audit), Day.Facilitator)).Expect();
        return (await Use<StageToSteer>().RunAsync(Day.Audit, Day.Facilitator))!.Code;
    }

    private async Task<Member> JoinAsync()
    {
        var joined = (await Use<JoinStage>().RunAsync(await DrawAsync())).Expect();
        await using var db = Read();
        var device = await db.StageDevices.SingleAsync(d => d.Id == joined.Device);
        return Member.OfDevice(device.Seat, device.Name);
    }
}
