using System.Text;
using AuditDay.Core.ActionPlan;
using Microsoft.Playwright;

namespace AuditDay.Tests.Browser;

/// <summary>An owner shows by a file that an action is done, another verifies it, and the plan that the team have open follows.</summary>
public sealed class ActionPlanTests : BrowserTest
{
    [Fact]
    public async Task An_owner_shows_it_another_verifies_it_and_the_open_plan_follows()
    {
        var id = await Product.ActionAsync("EH-05");
        var (plan, owner) = (await SignInAsAsync("team@demo.example"), await SignInAsAsync("manager-health@demo.example", 390, 844));
        await plan.GoLiveAsync("/audits/2025-early-help/actions?state=evidencesubmitted");
        var line = plan.Page.Locator(".action-line").Filter(new() { HasText = "EH-05" });
        await Assertions.Expect(line.Locator(".rag")).ToContainTextAsync("Amber");

        await owner.GoLiveAsync($"/actions/{id}");
        await owner.Page.GetByLabel("What does the file show?").FillAsync("Both half-years, counted alike");
        await owner.Page.Locator("#evidence-file").SetInputFilesAsync(new FilePayload { Name = "half-years.pdf", MimeType = "application/pdf", Buffer = Encoding.ASCII.GetBytes("%PDF-1.4\n%%EOF\n") });
        var file = owner.Page.GetByRole(AriaRole.Link, new() { Name = "Both half-years, counted alike" });
        await Assertions.Expect(file).ToBeVisibleAsync();
        await owner.Page.Locator("#owner-note").FillAsync("The comparison is counted alike now.");
        await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Add this line" }).ClickAsync();
        await Assertions.Expect(line.Locator(".rag")).ToContainTextAsync("Green");

        var download = await owner.Page.RunAndWaitForDownloadAsync(() => file.ClickAsync());
        download.SuggestedFilename.ShouldBe("EH-05-both-half-years-counted-alike.pdf");

        var team = await SignInAsAsync("team@demo.example");
        await team.GoLiveAsync($"/actions/{id}");
        await team.Page.GetByLabel("Who looked at the evidence?").FillAsync("Independent scrutineer");
        await team.Page.GetByRole(AriaRole.Button, new() { Name = "Verified: it is done" }).ClickAsync();
        await Assertions.Expect(team.Page.Locator("h1 + p .rag")).ToContainTextAsync("Blue");

        // It is no longer what this page shows: evidence that waits.
        await Assertions.Expect(line).ToHaveCountAsync(0);
        (await Product.Use<EvidenceFile>().RunAsync(id, new(Guid.Parse((await file.GetAttributeAsync("href"))!.Split('/')[^1])), await Product.MemberAsync("reader@demo.example"))).ShouldBeNull();
    }
}
