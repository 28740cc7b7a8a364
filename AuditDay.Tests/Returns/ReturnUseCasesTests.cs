using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Returns;

public sealed class ReturnUseCasesTests : DayTest
{
    [Fact]
    public async Task A_return_is_written_signed_and_accepted()
    {
        var id = await RequestAsync();
        (await Use<SaveAnswer>().RunAsync(new(id, "daily-life", "First thoughts."), Day.Police.Author)).Expect();
        (await Use<SaveAnswer>().RunAsync(new(id, "daily-life", "Second thoughts."), Day.Police.Author)).Expect();
        await WriteKeyQuestionsAsync(id);
        (await Use<FinishWriting>().RunAsync(new(id), Day.Police.Author)).Expect();
        (await Use<SignOffReturn>().RunAsync(new(id), Day.Police.Lead)).Expect();
        (await Use<AcceptReturn>().RunAsync(new(id), Day.Team)).Expect();

        await using var db = Read();
        (await db.Answers.Where(a => a.Return == id).CountAsync()).ShouldBe(5);
        (await db.Answers.SingleAsync(a => a.Return == id && a.QuestionKey == "daily-life")).Text.ShouldBe("Second thoughts.");
    }

    [Fact]
    public async Task The_server_says_which_required_answers_are_blank()
    {
        var id = await RequestAsync();
        (await Use<SaveAnswer>().RunAsync(new(id, "worked-well", "The club."), Day.Police.Author)).Expect();
        (await Use<SaveAnswer>().RunAsync(new(id, "worried-about", "  \n"), Day.Police.Author)).Expect();

        (await Use<FinishWriting>().RunAsync(new(id), Day.Police.Author)).Refusal.ShouldBe(ReturnRefusals.StillBlank(["2.2", "2.3", "2.4"]));
    }

    [Fact]
    public async Task A_late_return_can_be_written_and_is_not_signed_off_with_blanks()
    {
        var id = await RequestAsync();
        (await Use<NameAsNotReceived>().RunAsync(new(id, "Did not come."), Day.Team)).Expect();
        (await Use<SaveAnswer>().RunAsync(new(id, "worked-well", "The club."), Day.Police.Author)).Expect();

        (await Use<SignOffReturn>().RunAsync(new(id), Day.Police.Lead)).Refusal.ShouldBe(ReturnRefusals.StillBlank(["2.2", "2.3", "2.4"]));

        await WriteKeyQuestionsAsync(id);
        (await Use<SignOffReturn>().RunAsync(new(id), Day.Police.Lead)).Expect();
    }

    [Fact]
    public async Task What_was_sent_back_is_not_signed_off_with_an_answer_taken_out()
    {
        var id = Day.CaseA.Waiting!.Value;
        (await Use<SendBackReturn>().RunAsync(new(id, "Which clinic?", A.Today), Day.Team)).Expect();
        var housing = await House.OfAgencyAsync(id);
        (await Use<SaveAnswer>().RunAsync(new(id, "worried-about", ""), housing.Author)).Expect();

        (await Use<SignOffReturn>().RunAsync(new(id), housing.Lead)).Refusal.ShouldBe(ReturnRefusals.StillBlank(["2.2"]));
    }

    [Fact]
    public async Task A_first_submission_stays_as_it_was_when_a_second_comes()
    {
        var id = Day.CaseA.Waiting!.Value;
        var housing = await House.OfAgencyAsync(id);
        (await Use<SendBackReturn>().RunAsync(new(id, "Which clinic?", A.Today), Day.Team)).Expect();
        (await Use<SaveAnswer>().RunAsync(new(id, "daily-life", "At the clinic in Mill Lane."), housing.Author)).Expect();
        (await Use<SignOffReturn>().RunAsync(new(id), housing.Lead)).Expect();

        await using var db = Read();
        (await db.Answers.Where(a => a.Return == id && a.QuestionKey == "daily-life").OrderBy(a => a.Submission).Select(a => a.Text).ToListAsync())
            .ShouldBe([ArrangingCase.DailyLife, "At the clinic in Mill Lane."]);
    }

    [Fact]
    public async Task A_question_that_is_not_in_the_tool_is_refused()
    {
        var id = await RequestAsync();

        (await Use<SaveAnswer>().RunAsync(new(id, "shoe-size", "7"), Day.Police.Author)).Refusal.ShouldBe(ReturnRefusals.QuestionNotInTool);

        await using var db = Read();
        (await db.Returns.SingleAsync(r => r.Id == id)).State.ShouldBe(ReturnState.Requested);
    }

    [Fact]
    public async Task An_answer_as_long_as_a_file_is_refused_and_the_earlier_one_kept()
    {
        var id = await RequestAsync();
        (await Use<SaveAnswer>().RunAsync(new(id, "daily-life", "First thoughts."), Day.Police.Author)).Expect();

        (await Use<SaveAnswer>().RunAsync(new(id, "daily-life", new string('a', 100_000)), Day.Police.Author))
            .Refusal!.Code.ShouldBe("returns.answer-too-long");

        await using var db = Read();
        (await db.DraftAnswers.SingleAsync(d => d.Return == id)).Text.ShouldBe("First thoughts.");
    }

    [Fact]
    public async Task An_agency_is_asked_once_for_each_case() =>
        (await Use<RequestReturn>().RunAsync(new(Day.CaseA.Id, Day.Health.Agency, "Health", A.Today), Day.Team)).Refusal.ShouldBe(ReturnRefusals.ReturnThere);

    [Fact]
    public async Task Other_agencies_find_no_such_return()
    {
        var id = await RequestAsync();

        (await Use<SaveAnswer>().RunAsync(new(id, "daily-life", "Ours"), Day.Health.Author)).Refusal.ShouldBe(Refusal.NotFound);
        (await Use<DeclareNoInvolvement>().RunAsync(new(id, "No"), Day.School.Lead)).Refusal.ShouldBe(Refusal.NotFound);
        (await Use<AcceptReturn>().RunAsync(new(Day.CaseA.Waiting!.Value), Day.Facilitator)).Refusal.ShouldBe(Refusal.NotFound);
    }

    private async Task<Id<AgencyReturn>> RequestAsync() =>
        (await Use<RequestReturn>().RunAsync(new(Day.CaseA.Id, Day.Police.Agency, "Police", A.Today), Day.Team)).Expect();

    private async Task WriteKeyQuestionsAsync(Id<AgencyReturn> id)
    {
        foreach (var key in (string[])["worked-well", "worried-about", "do-differently", "lived-experience"])
            (await Use<SaveAnswer>().RunAsync(new(id, key, "Some words."), Day.Police.Author)).Expect();
    }
}
