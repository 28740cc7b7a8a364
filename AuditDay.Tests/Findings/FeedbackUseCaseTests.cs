using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Outbox;
using AuditDay.Core.Programme;

namespace AuditDay.Tests.Findings;

public sealed class FeedbackUseCaseTests : DayTest
{
    private const string Title = "One adult stayed";

    [Fact]
    public async Task A_finding_keeps_the_marks_and_questions_it_was_drafted_from()
    {
        var (mark, question) = await GatherAsync();
        await House.GoToAsync(Day, Phase.Feedback);

        await House.ConcludeAsync(Day, Title, "", mark, question);

        var finding = (await Use<FeedbackOfCase>().RunAsync(Day.CaseA.Id, Day.Ben))!.Findings.ShouldHaveSingleItem();
        finding.Evidence.Select(e => e.Link).ShouldBe([mark, question]);
        finding.Evidence[0].Words.ShouldBe("first at the gate");
        (await Use<EvidenceToChoose>().RunAsync(Day.CaseA.Id, Day.Ada))!.ShouldAllBe(row => row.Uses == 1);
    }

    [Fact]
    public async Task Evidence_of_another_case_is_refused()
    {
        var mark = await House.MarkAsync(Day.Cleo, Day.CaseB.DailyLife, "lunch box was empty");
        await House.GoToAsync(Day, Phase.Discussion);

        (await Use<AddFinding>().RunAsync(
            new(Guid.NewGuid(), Day.Audit, A.FindingWords() with { Evidence = [new(EvidenceKind.Mark, mark.Value)] }, Case: Day.CaseA.Id), Day.Ada))
            .Refusal.ShouldBe(FindingRefusals.EvidenceNotHere);
    }

    [Fact]
    public async Task Both_agree_and_then_the_agencies_of_the_case_read_it_and_nobody_else()
    {
        await House.GoToAsync(Day, Phase.Feedback);
        await House.ConcludeAsync(Day, Title);
        (await Use<AgreeFeedback>().RunAsync(new(Day.CaseA.Id), Day.Ada)).Expect();
        (await Use<ReleaseFeedback>().RunAsync(new(Day.CaseA.Id), Day.Ada)).Refusal.ShouldBe(FeedbackRefusals.NotBothAgreed);
        foreach (var other in Day.OthersThanPair())
            (await Use<ReleasedFeedback>().RunAsync(Day.CaseA.Id, other)).ShouldBeNull(other.Name);

        (await Use<AgreeFeedback>().RunAsync(new(Day.CaseA.Id), Day.Ben)).Expect();
        (await Use<ReleaseFeedback>().RunAsync(new(Day.CaseA.Id), Day.Ben)).Expect();

        Member[] theirs = [Day.Health.Author, Day.Health.Lead, Day.School.Lead, Day.Health.Practitioner, Day.School.Practitioner];
        foreach (var other in Day.OthersThanPair())
            ((await Use<ReleasedFeedback>().RunAsync(Day.CaseA.Id, other)) is not null).ShouldBe(theirs.Contains(other), other.Name);
        (await Use<FeedbackForMe>().RunAsync(Day.Health.Practitioner)).ShouldHaveSingleItem().Reference.ShouldBe("Case A");
        (await Use<FeedbackForMe>().RunAsync(Day.Police.Lead)).ShouldBeEmpty();
    }

    [Fact]
    public async Task They_are_told_by_mail_without_a_word_of_it()
    {
        await House.GoToAsync(Day, Phase.Feedback);
        await House.EmptyOutboxAsync();
        await House.ConcludeAsync(Day, Title);

        await House.ReleaseAsync(Day);

        var mails = (await Use<MailsInOutbox>().RunAsync(Day.Team))!;
        mails.Select(m => m.To).ShouldContain(Day.School.Practitioner.Email);
        mails.Select(m => m.To).ShouldNotContain(Day.Police.Lead.Email);
        mails.ShouldAllBe(m => !m.Body.Contains(Title) && m.Body.Contains($"https://audit.example/cases/{Day.CaseA.Id}/feedback"));
    }

    [Fact]
    public async Task A_change_takes_agreement_back_and_saying_the_same_again_does_not()
    {
        await House.GoToAsync(Day, Phase.Feedback);
        var finding = await House.ConcludeAsync(Day, Title);
        (await Use<AgreeFeedback>().RunAsync(new(Day.CaseA.Id), Day.Ben)).Expect();
        var row = (await Use<FeedbackOfCase>().RunAsync(Day.CaseA.Id, Day.Ada))!.Findings[0];

        (await Use<EditFinding>().RunAsync(new(finding, row.Words, row.Version), Day.Ada)).Expect();
        (await StandingAsync()).Pair.Count(r => r.AgreedAt is not null).ShouldBe(1);

        (await Use<EditFinding>().RunAsync(new(finding, row.Words with { Title = "Two adults stayed" }, row.Version), Day.Ada)).Expect();
        var standing = await StandingAsync();
        (standing.Pair.Count(r => r.AgreedAt is not null), standing.IsAskedAnew).ShouldBe((0, true));
    }

    [Fact]
    public async Task What_is_released_is_changed_by_nobody_until_it_is_taken_back()
    {
        await House.GoToAsync(Day, Phase.Feedback);
        var finding = await House.ConcludeAsync(Day, Title);
        await House.ReleaseAsync(Day);

        foreach (var writer in (Member[])[Day.Ada, Day.Team, Day.Facilitator])
        {
            (await Use<EditFinding>().RunAsync(new(finding, A.FindingWords("Another"), 0), writer)).Refusal.ShouldBe(FeedbackRefusals.WithAgencies);
            (await AddActionAsync(writer)).Refusal.ShouldBe(FeedbackRefusals.WithAgencies);
        }
        (await Use<TakeBackFeedback>().RunAsync(new(Day.CaseA.Id, "A name slipped in."), Day.Ben)).Expect();

        (await Use<ReleasedFeedback>().RunAsync(Day.CaseA.Id, Day.Health.Lead)).ShouldBeNull();
        (await AddActionAsync(Day.Ada)).IsDone.ShouldBeTrue();
        (await StandingAsync()).TakenBackBecause.ShouldBe("A name slipped in.");
    }

    [Fact]
    public async Task The_day_after_findings_are_closed_and_the_release_is_open()
    {
        await House.GoToAsync(Day, Phase.Feedback);
        await House.ConcludeAsync(Day, Title);
        await House.GoToAsync(Day, Phase.Evaluation);
        (await AddActionAsync(Day.Ada)).Refusal!.Code.ShouldBe("programme.phase-closed");
        (await Use<MoveAudit>().RunAsync(new(Day.Audit, AuditState.Reporting), Day.Team)).Expect();
        (await AddActionAsync(Day.Ada)).Refusal.ShouldBe(ProgrammeRefusals.DayNotOpen);

        await House.ReleaseAsync(Day);

        (await Use<ReleasedFeedback>().RunAsync(Day.CaseA.Id, Day.School.Lead)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Team_and_facilitator_release_for_a_pair_but_never_agree_for_them()
    {
        await House.GoToAsync(Day, Phase.Feedback);
        await House.ConcludeAsync(Day, Title);

        foreach (var other in (Member[])[Day.Team, Day.Facilitator, Day.Cleo, Day.Health.Lead])
            (await Use<AgreeFeedback>().RunAsync(new(Day.CaseA.Id), other)).Refusal.ShouldBe(Refusal.NotFound, other.Name);
        (await Use<ReleaseFeedback>().RunAsync(new(Day.CaseA.Id), Day.Health.Lead)).Refusal.ShouldBe(Refusal.NotFound);
        (await Use<ReleaseFeedback>().RunAsync(new(Day.CaseA.Id), Day.Facilitator)).Refusal.ShouldBe(FeedbackRefusals.NotBothAgreed);
    }

    [Fact]
    public async Task Nothing_is_agreed_where_nothing_was_found()
    {
        await House.GoToAsync(Day, Phase.Feedback);

        (await Use<AgreeFeedback>().RunAsync(new(Day.CaseA.Id), Day.Ada)).Refusal.ShouldBe(FeedbackRefusals.NothingToRelease);
    }

    private async Task<(EvidenceLink Mark, EvidenceLink Question)> GatherAsync()
    {
        var mark = await House.MarkAsync(Day.Ada, Day.CaseA.DailyLife, "first at the gate");
        var question = (await Use<RaiseQuestion>().RunAsync(new(Guid.NewGuid(), Day.CaseA.Id, "Who met him there?", mark), Day.Ada)).Expect();
        return (new(EvidenceKind.Mark, mark.Value), new(EvidenceKind.Question, question.Value));
    }

    private async Task<FeedbackStanding> StandingAsync() => (await Use<FeedbackOfCase>().RunAsync(Day.CaseA.Id, Day.Ada))!.Release;

    private Task<Result<Id<CaseAction>>> AddActionAsync(Member by) => Use<AddCaseAction>().RunAsync(
        new(Guid.NewGuid(), Day.CaseA.Id, new("See the mother at home", Day.Health.Agency, "Health visitor", A.Today.AddDays(7))), by);
}
