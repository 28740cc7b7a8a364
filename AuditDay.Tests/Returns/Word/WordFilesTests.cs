using System.Net;
using AuditDay.Core.Returns;
using AuditDay.Core.Returns.Word;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Returns.Word;

/// <summary>Who gets which file: the tool for those of its audits, a return for those who may read it as it stands.</summary>
public sealed class WordFilesTests : WordTest
{
    [Fact]
    public async Task The_blank_tool_goes_to_everybody_of_an_audit_that_uses_it()
    {
        foreach (var member in new[] { Day.Team, Day.Facilitator, Day.Ada, Day.Health.Author, Day.School.Lead, Day.Health.Practitioner })
            (await Use<BlankTool>().RunAsync(Day.Tool, member)).ShouldNotBeNull(member.Name);
        foreach (var member in new[] { Day.Reader, Day.Chair })
            (await Use<BlankTool>().RunAsync(Day.Tool, member)).ShouldBeNull(member.Name);
    }

    [Fact]
    public async Task A_draft_of_a_tool_is_the_team_s_alone()
    {
        var draft = (await Use<Core.AuditTools.DraftAuditTool>().RunAsync(new("next", "Next", 1, "", A.Sections()), Day.Team)).Expect();

        (await Use<BlankTool>().RunAsync(draft, Day.Team)).ShouldNotBeNull();
        (await Use<BlankTool>().RunAsync(draft, Day.Health.Author)).ShouldBeNull();
    }

    [Fact]
    public async Task What_is_not_yet_submitted_goes_to_its_authors_as_they_left_it()
    {
        var id = await RequestAsync();
        await WriteAsync(id, "worked-well", "So far.");

        (await Use<ReturnForWord>().RunAsync(id, Day.Police.Lead))!.Answers["worked-well"].ShouldBe(new WordSheet.Written("So far.", [], 1), new WrittenAlike());
        foreach (var other in new[] { Day.Team, Day.Facilitator, Day.Ada, Day.Health.Author, Day.Police.Practitioner, Day.Reader })
            (await Use<ReturnForWord>().RunAsync(id, other)).ShouldBeNull(other.Name);
    }

    [Fact]
    public async Task What_was_submitted_goes_to_the_checkers_and_what_was_accepted_to_the_pair()
    {
        (await Use<ReturnForWord>().RunAsync(Day.CaseA.Waiting!.Value, Day.Team))!.Answers["daily-life"].Text.ShouldBe(ArrangingCase.DailyLife);
        (await Use<ReturnForWord>().RunAsync(Day.CaseA.Waiting!.Value, Day.Ada)).ShouldBeNull();
        (await Use<ReturnForWord>().RunAsync(Day.CaseA.Accepted[0], Day.Ada))!.Answers.Count.ShouldBe(5);
        (await Use<ReturnForWord>().RunAsync(Day.CaseA.Accepted[0], Day.Cleo)).ShouldBeNull();
    }

    [Fact]
    public async Task After_it_was_sent_back_the_checker_still_gets_what_was_submitted()
    {
        var id = Day.CaseA.Waiting!.Value;
        var (author, _) = await House.OfAgencyAsync(id);
        (await Use<SendBackReturn>().RunAsync(new(id, "Which clinic?", A.Today), Day.Team)).Expect();
        (await Use<SaveAnswer>().RunAsync(new(id, "daily-life", "At Mill Lane."), author)).Expect();

        (await Use<ReturnForWord>().RunAsync(id, Day.Team))!.Answers["daily-life"].Text.ShouldBe(ArrangingCase.DailyLife);
        (await Use<ReturnForWord>().RunAsync(id, author))!.Answers["daily-life"].Text.ShouldBe("At Mill Lane.");
    }

    [Fact]
    public async Task Over_the_wire_they_are_kept_by_nobody_and_not_there_for_others()
    {
        await using var product = await Product.OpenAsync();
        await using var db = product.Read();
        var agency = (await product.MemberAsync("manager-police@demo.example")).Agency;
        var mine = await db.Returns.FirstAsync(r => r.Agency == agency);
        var (client, _) = await product.SignInAsync("manager-police@demo.example");
        var (school, _) = await product.SignInAsync("manager-school@demo.example");

        foreach (var path in new[] { $"/returns/{mine.Id}/return.docx", $"/tools/{mine.Tool}/blank.docx" })
        {
            var answer = await client.GetAsync(path);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
            answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe(WordSheet.ContentType);
            WordContents.Open(await answer.Content.ReadAsByteArrayAsync()).Expect();
        }
        (await school.GetAsync($"/returns/{mine.Id}/return.docx")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await school.GetAsync($"/returns/{mine.Id}/word")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetAsync($"/returns/{Guid.NewGuid()}/return.docx")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetAsync($"/tools/{Guid.NewGuid()}/blank.docx")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private sealed class WrittenAlike : IEqualityComparer<WordSheet.Written>
    {
        public bool Equals(WordSheet.Written? x, WordSheet.Written? y) => (x?.Text, x?.Edition) == (y?.Text, y?.Edition);

        public int GetHashCode(WordSheet.Written obj) => obj.Text.GetHashCode(StringComparison.Ordinal);
    }
}
