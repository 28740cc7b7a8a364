using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Programme;
using AuditDay.Core.Report;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace AuditDay.Tests.Browser;

/// <summary>A report goes from draft to its readers through four people's hands; nothing is skipped.</summary>
public sealed class PublicationJourneyTests : BrowserTest
{
    private const string Slug = "2026-neglect";
    private const string Helpline = "The helpline is 01632 960 123.";

    [Fact]
    public async Task Team_agency_facilitator_and_chair_bring_a_report_to_its_readers()
    {
        var audit = await CloseTheDayAsync();
        var team = await SignInAsAsync("team@demo.example");
        await team.GoLiveAsync($"/audits/{Slug}/report/publication");
        await team.PressAsync("Send it to the agencies");
        await team.SeesAsync("The disclosure check found one place that tells who somebody is");

        await team.GoLiveAsync($"/audits/{Slug}/report/disclosure");
        var hit = team.Page.Locator(".disclosure-hit[data-blocks]");
        await Assertions.Expect(hit.Locator("mark")).ToContainTextAsync("01632 960 123");
        await hit.GetByRole(AriaRole.Button, new() { Name = "It may stay" }).ClickAsync();
        await hit.Locator("textarea").FillAsync("It is the public helpline.");
        await team.PressAsync("Ask a second person");
        var chair = await SignInAsAsync("chair@demo.example");
        await chair.GoLiveAsync($"/audits/{Slug}/report/disclosure");
        await chair.PressAsync("I looked too: it may stay");
        await team.SeesAsync("Nothing stands in the way of fact check and publication.");

        await team.GoLiveAsync($"/audits/{Slug}/report/publication");
        await team.PressAsync("Send it to the agencies");
        await team.SeesAsync("Version 1 is with the agencies");
        await OthersAnswerAsync(but: "manager-school@demo.example");
        var school = await SignInAsAsync("manager-school@demo.example", 390, 844);
        await school.GoLiveAsync($"/audits/{Slug}/report/fact-check");
        var part = school.Page.Locator(".fact-check-part").First;
        await part.GetByRole(AriaRole.Button, new() { Name = "Something is wrong" }).ClickAsync();
        await part.Locator("textarea").FillAsync("We sent one return more.");
        await school.PressAsync("Tell the partnership team");
        await school.SeesAsync("something is wrong here");

        await team.SeesAsync("We sent one return more.");
        await team.Page.Locator(".fact-check-error textarea").FillAsync("Counted again: it is right now.");
        await team.Page.Locator(".fact-check-error").GetByRole(AriaRole.Button, new() { Name = "Answer" }).ClickAsync();
        await school.SeesAsync("Counted again: it is right now.");
        await team.PressAsync("Close the fact check");
        await team.PressAsync("Freeze it and ask the chair");

        await chair.GoLiveAsync($"/audits/{Slug}/report/publication");
        await chair.PressAsync("Approve version 2");
        await team.PressAsync("Publish version 2");
        await team.SeesAsync("Readers read version 2");

        var reader = await SignInAsAsync("reader@demo.example");
        await reader.GoLiveAsync($"/audits/{Slug}/report");
        await reader.SeesAsync(Helpline);
        await reader.SeesAsync(", version 2");
        (await reader.AskForAsync($"/audits/{Slug}/report/publication")).Status.ShouldBe(404);
        await Assertions.Expect(team.Page.Locator(".share tr").Filter(new() { HasText = "Reader" }).Locator("td").Nth(2)).Not.ToHaveTextAsync("Not yet");
        await using var db = Product.Read();
        (await db.ReportVersions.SingleAsync(v => v.Audit == audit && v.State == VersionState.Published)).Number.ShouldBe(2);
    }

    private async Task<Id<Audit>> CloseTheDayAsync()
    {
        var team = await Product.MemberAsync("team@demo.example");
        await using var db = Product.Read();
        var audit = await db.Audits.Where(a => a.Slug == Slug).Select(a => a.Id).SingleAsync();
        (await Product.Use<MoveAudit>().RunAsync(new(audit, AuditState.Reporting), team)).Expect();
        var place = FindText.Command.Of(TextKind.ReportSection, audit, nameof(ReportPart.ExecutiveSummary));
        var text = (await Product.Use<FindText>().RunAsync(place, team)).Expect();
        var opened = (await Product.Use<ReadText>().RunAsync(text, team)).Expect();
        (await Product.Use<PushChanges>().RunAsync(
            new(text, new Push(opened.Epoch, Guid.NewGuid().ToString(), opened.Version, 0, [ChangeSet.Between(opened.Text, Helpline).ToJson()])), team)).Expect();
        return audit;
    }

    /// <summary>Somebody of every other agency answers one part of theirs.</summary>
    private async Task OthersAnswerAsync(string but)
    {
        await using var db = Product.Read();
        var own = (await Product.MemberAsync(but)).Agency;
        foreach (var member in (await db.Members.AsNoTracking().Where(m => m.Agency != null && m.Agency != own).ToListAsync()).Where(m => m.Is(MemberRoles.ReturnAuthor)).DistinctBy(m => m.Agency))
        {
            if (await Product.Use<FactCheckForMe>().RunAsync(Slug, member) is { } check)
                (await Product.Use<AnswerFactCheck>().RunAsync(new(check.Version, check.Parts[0].Place, true), member)).Expect();
        }
    }
}
