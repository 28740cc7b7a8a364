using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Returns;

/// <summary>From submitted to accepted, by way of queries: on case A's return of Housing.</summary>
public sealed class CheckingTests : DayTest
{
    private Id<AgencyReturn> Waiting => Day.CaseA.Waiting!.Value;

    [Fact]
    public async Task A_query_opens_its_own_answer_only_and_is_answered_by_changing_it()
    {
        var housing = await House.OfAgencyAsync(Waiting);
        var query = await AskAsync("daily-life");
        (await Use<SendBackReturn>().RunAsync(new(Waiting, "", A.Today.AddDays(5)), Day.Team)).Expect();

        (await Use<SaveAnswer>().RunAsync(new(Waiting, "worked-well", "Other words."), housing.Author)).Refusal.ShouldBe(ReturnRefusals.AnswerLocked);
        (await Use<SignOffReturn>().RunAsync(new(Waiting), housing.Lead)).Refusal.ShouldBe(ReturnRefusals.QueriesUnanswered(["1.1"]));
        (await Use<TellLead>().RunAsync(new(Waiting), housing.Author)).Refusal.ShouldBe(ReturnRefusals.QueriesUnanswered(["1.1"]));
        (await Use<SaveAnswer>().RunAsync(new(Waiting, "daily-life", "At the clinic in Mill Lane."), housing.Author)).Expect();
        (await Use<TellLead>().RunAsync(new(Waiting), housing.Author)).Expect();
        (await Use<SignOffReturn>().RunAsync(new(Waiting), housing.Lead)).Expect();

        (await Use<AcceptReturn>().RunAsync(new(Waiting), Day.Team)).Refusal.ShouldBe(ReturnRefusals.QueriesOpen(1));
        var seen = (await Use<ReturnToCheck>().RunAsync(Waiting, Day.Team))!.Answers.Single(a => a.Question.Key == "daily-life");
        string.Concat(seen.Change.Where(p => p.Kind != Core.Notes.TextDifference.Kind.Removed).Select(p => p.Text)).ShouldBe("At the clinic in Mill Lane.");
        seen.Queries.Single().AnswerChanged.ShouldBeTrue();
        (await Use<ResolveQuery>().RunAsync(new(query), Day.Team)).Expect();
        (await Use<AcceptReturn>().RunAsync(new(Waiting), Day.Team)).Expect();
    }

    [Fact]
    public async Task A_query_is_answered_in_words_and_asked_further()
    {
        var housing = await House.OfAgencyAsync(Waiting);
        var query = await AskAsync("daily-life");
        (await Use<ReplyToQuery>().RunAsync(new(query, "Mill Lane."), housing.Author)).Refusal.ShouldBe(Refusal.NotFound, "before it is sent it is the team's own note");
        (await Use<SendBackReturn>().RunAsync(new(Waiting, "", A.Today), Day.Team)).Expect();
        (await Use<ReplyToQuery>().RunAsync(new(query, "Mill Lane."), Day.Health.Author)).Refusal.ShouldBe(Refusal.NotFound);
        (await Use<ReplyToQuery>().RunAsync(new(query, "Mill Lane."), housing.Author)).Expect();
        (await Use<ReturnToCheck>().RunAsync(Waiting, Day.Team))!.Queries.Single().Reply.ShouldBeEmpty("what an agency is writing is its own");
        (await Use<SignOffReturn>().RunAsync(new(Waiting), housing.Lead)).Expect();

        (await Use<SendBackReturn>().RunAsync(new(Waiting, "More.", A.Today), Day.Team)).Refusal.ShouldBe(ReturnRefusals.QueriesUndecided(1));
        (await Use<RaiseQuery>().RunAsync(new(Guid.NewGuid(), Waiting, "daily-life", "And when?", query), Day.Team)).Expect();
        (await Use<SendBackReturn>().RunAsync(new(Waiting, "", A.Today), Day.Team)).Expect();

        await using var db = Read();
        (await db.AnswerQueries.Where(q => q.Return == Waiting).OrderBy(q => q.Id).Select(q => q.State).ToListAsync()).ShouldBe([QueryState.Resolved, QueryState.Sent]);
    }

    [Fact]
    public async Task A_query_that_is_sent_twice_by_the_browser_is_asked_once()
    {
        var operation = Guid.NewGuid();
        var first = (await Use<RaiseQuery>().RunAsync(new(operation, Waiting, "daily-life", "Which clinic?"), Day.Team)).Expect();
        (await Use<RaiseQuery>().RunAsync(new(operation, Waiting, "daily-life", "Which clinic?"), Day.Team)).Expect().ShouldBe(first);

        (await Use<TakeBackQuery>().RunAsync(new(first), Day.Team)).Expect();

        await using var db = Read();
        (await db.AnswerQueries.AnyAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task A_past_date_is_no_new_date() =>
        (await Use<SendBackReturn>().RunAsync(new(Waiting, "Which clinic?", A.Today.AddDays(-1)), Day.Team)).Refusal.ShouldBe(ReturnRefusals.DuePassed);

    [Fact]
    public async Task Lead_author_and_pair_are_told_by_mail_and_no_mail_says_more_than_the_reference()
    {
        var housing = await House.OfAgencyAsync(Waiting);
        (await Use<SendBackReturn>().RunAsync(new(Waiting, "He was born on 1 May.", A.Today), Day.Team)).Expect();
        (await Use<SignOffReturn>().RunAsync(new(Waiting), housing.Lead)).Expect();
        (await Use<AcceptReturn>().RunAsync(new(Waiting), Day.Team)).Expect();
        (await Use<ReopenReturn>().RunAsync(new(Waiting, "A chronology was missing."), Day.Team)).Expect();

        await using var db = Read();
        var mails = await db.Mails.Where(m => m.WrittenAt == House.Clock.GetUtcNow()).ToListAsync();
        mails.Where(m => m.Subject == "Your return was sent back: Case A").Select(m => m.To).ShouldBe([housing.Author.Email]);
        mails.Where(m => m.Subject == "A return of your case was opened again: Case A").Select(m => m.To).ShouldBe([Day.Ada.Email, Day.Ben.Email], ignoreOrder: true);
        mails.ShouldAllBe(m => !m.Body.Contains("born") && !m.Body.Contains("chronology"));
        mails.Last(m => m.To == housing.Author.Email).Body.ShouldContain($"https://audit.example/returns/{Waiting}");
    }

    [Fact]
    public async Task A_later_date_is_asked_for_once_and_decided_once()
    {
        var id = (await Use<RequestReturn>().RunAsync(new(Day.CaseA.Id, Day.Police.Agency, "Police", A.Today), Day.Team)).Expect();
        (await Use<AskForExtension>().RunAsync(new(id, A.Today.AddDays(4), "Two are on leave."), Day.Police.Author)).Expect();
        (await Use<AskForExtension>().RunAsync(new(id, A.Today.AddDays(5), "Two are on leave."), Day.Police.Author)).Refusal.ShouldBe(ReturnRefusals.ExtensionAsked);
        var asked = (await Use<ReturnCover>().RunAsync(id, Day.Team))!.Extension!;

        (await Use<DecideExtension>().RunAsync(new(asked.Id, true), Day.Police.Lead)).Refusal.ShouldBe(Refusal.NotFound);
        (await Use<DecideExtension>().RunAsync(new(asked.Id, true), Day.Team)).Expect();
        (await Use<DecideExtension>().RunAsync(new(asked.Id, false, "No."), Day.Team)).Refusal.ShouldBe(ReturnRefusals.ExtensionDecided);

        (await Use<ReturnCover>().RunAsync(id, Day.Police.Author))!.DueOn.ShouldBe(A.Today.AddDays(4));
    }

    [Fact]
    public async Task The_same_words_in_two_returns_are_noticed()
    {
        var answers = (await Use<ReturnToCheck>().RunAsync(Waiting, Day.Team))!.Answers;

        answers.Single(a => a.Question.Key == "daily-life").Flags.Select(f => f.Kind).ShouldBe([AnswerFlag.Kinds.SameElsewhere]);
    }

    private async Task<Id<AnswerQuery>> AskAsync(string key) =>
        (await Use<RaiseQuery>().RunAsync(new(Guid.NewGuid(), Waiting, key, "Which clinic?"), Day.Team)).Expect();
}
