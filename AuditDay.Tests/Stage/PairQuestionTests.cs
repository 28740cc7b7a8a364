using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.Kernel;
using AuditDay.Core.Stage;

namespace AuditDay.Tests.Stage;

/// <summary>A pair's own question on the stage: they offer it, those who run the day read it and put it up.</summary>
public sealed class PairQuestionTests : DayTest
{
    private const string Slug = "2026-neglect";
    private const string Words = "Who asked him what he wanted?";

    private Id<DiscussionQuestion> _question;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _question = (await Use<RaiseQuestion>().RunAsync(new(Guid.NewGuid(), Day.CaseA.Id, Words), Day.Ada)).Expect();
    }

    [Fact]
    public async Task It_is_offered_read_at_the_desk_and_put_up_without_its_case()
    {
        await OfferAsync();

        var offered = (await Use<StageToSteer>().RunAsync(Day.Audit, Day.Facilitator))!.Offered.ShouldHaveSingleItem();
        (offered.Case, offered.Text, offered.IsShown).ShouldBe(("Case A", Words, false));
        (await PutUpAsync()).Expect();

        (await NowAsync()).ShouldBe((StageShows.PairQuestion, Words));
        (await Use<QuestionsOfCase>().RunAsync(Day.CaseA.Id, Day.Ben))!.Single().IsOnStage.ShouldBeTrue();
    }

    [Fact]
    public async Task A_draft_is_not_offered_and_what_is_not_offered_is_not_put_up()
    {
        (await Use<OfferQuestion>().RunAsync(new(_question), Day.Ada)).Refusal.ShouldBe(AnnotationRefusals.QuestionNotFromHere);

        (await PutUpAsync()).Refusal.ShouldBe(StageRefusals.QuestionWithdrawn);
        (await NowAsync()).ShouldBe((StageShows.Themes, ""));
    }

    [Fact]
    public async Task A_pair_take_it_off_at_once()
    {
        await OfferAsync();
        (await PutUpAsync()).Expect();

        (await Use<OfferQuestion>().RunAsync(new(_question, false), Day.Ben)).Expect();

        (await NowAsync()).ShouldBe((StageShows.Themes, ""));
    }

    [Fact]
    public async Task New_words_stand_on_no_stage_before_they_are_read_there()
    {
        await OfferAsync();
        (await PutUpAsync()).Expect();

        (await Use<RewordQuestion>().RunAsync(new(_question, "Why did Mrs Smith not ask?", Words), Day.Ada)).Expect();
        (await NowAsync()).ShouldBe((StageShows.Themes, ""));

        (await Use<OfferQuestion>().RunAsync(new(_question), Day.Ada)).Expect();
        (await NowAsync()).Shows.ShouldBe(StageShows.PairQuestion);
    }

    [Fact]
    public async Task Words_that_changed_under_the_facilitator_s_hand_are_not_put_up()
    {
        await OfferAsync();
        (await Use<RewordQuestion>().RunAsync(new(_question, "Another question?", Words), Day.Ada)).Expect();
        (await Use<OfferQuestion>().RunAsync(new(_question), Day.Ada)).Expect();

        (await PutUpAsync()).Refusal.ShouldBe(StageRefusals.QuestionWithdrawn);
    }

    [Fact]
    public async Task Nobody_else_offers_or_puts_up()
    {
        await OfferAsync();

        foreach (var other in (Member[])[Day.Cleo, Day.Facilitator, Day.Health.Lead, Day.Health.Practitioner])
            (await Use<OfferQuestion>().RunAsync(new(_question, false), other)).Refusal.ShouldBe(Refusal.NotFound, other.Name);
        foreach (var other in (Member[])[Day.Ada, Day.Cleo, Day.Chair, Day.Health.Lead])
            (await Use<ShowQuestionOnStage>().RunAsync(new(_question, Words), other)).Refusal.ShouldBe(Refusal.NotFound, other.Name);
    }

    private async Task OfferAsync()
    {
        (await Use<PutQuestion>().RunAsync(new(_question, QuestionState.Draft, QuestionState.ToAsk), Day.Ada)).Expect();
        (await Use<OfferQuestion>().RunAsync(new(_question), Day.Ada)).Expect();
    }

    private Task<Result> PutUpAsync() => Use<ShowQuestionOnStage>().RunAsync(new(_question, Words), Day.Facilitator);

    private async Task<(StageShows Shows, string Words)> NowAsync()
    {
        var now = (await Use<StageNow>().RunAsync(Slug, Day.Facilitator))!;
        return (now.Shows, now.PairQuestion);
    }
}
