using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace AuditDay.Tests.Browser;

/// <summary>From the plan of an audit to those who read its return, each at a browser of their own.</summary>
public sealed class BeforeTheDayTests : BrowserTest
{
    private const string Manager = "manager-health@demo.example";
    private const string Lead = "lead-health@demo.example";
    private const string Auditor = "auditor-1@demo.example";
    private const string Practitioner = "practitioner-health@demo.example";
    private const string Title = "Early help for carers";
    private const string Asked = "What would have helped you to do more?";

    [Fact]
    public async Task A_return_goes_its_whole_way_from_the_plan_to_those_who_read_it()
    {
        var team = new TeamAtWork(await SignInAsAsync("team@demo.example"));
        var slug = await team.PlanAsync(Title);
        await team.PublishNextToolAsync(slug, Title, Asked);
        await team.CollectAsync(slug);
        await team.ChooseCaseAsync(slug, "0–19 public health nursing service", "CAMHS");
        var id = await ReturnAsync(slug);

        var manager = await ManagerAtWork.OpenAsync(await SignInAsAsync(Manager), id);
        await manager.WriteByKeyboardAsync("They asked him what he wanted to happen.", "He cooked, and nobody knew.");
        await manager.WriteInWordAsync(
            ("What would you do differently in future?", "Ask who else lives at home."),
            ("What impact has your agency had on the lived experience for the child?", "He sleeps through the night again."),
            (Asked, "A second pair of hands on Mondays."));
        await manager.GradeAndFinishAsync();

        var lead = await SignInAsAsync(Lead);
        await lead.GoLiveAsync($"/returns/{id}");
        await lead.PressAsync("Sign off and submit");
        await lead.SeesAsync("Submitted on");

        await team.AskAboutAsync(id, "1.2", "How did you come to know?");
        await manager.AnswerQueryAsync("field-worriedAbout", " His sister told the nurse.");
        await lead.Page.GetByRole(AriaRole.Link, new() { Name = "Finish" }).ClickAsync();
        await lead.PressAsync("Sign off and submit");
        await lead.SeesAsync("Resubmitted");
        await team.AcceptAsync("worriedAbout", "His sister told the nurse.");
        await manager.SeesAsync("You have nothing more to do.");

        await team.PairUpAsync(slug, await Product.MemberAsync(Auditor), await Product.MemberAsync("auditor-2@demo.example"));
        await team.InviteAsync(slug, await Product.MemberAsync(Practitioner));
        await team.ReleaseAsync(slug);
        await EachReadsWhatIsTheirsAsync(id);
    }

    private async Task EachReadsWhatIsTheirsAsync(Id<AgencyReturn> id)
    {
        var auditCase = await CaseAsync(id);
        var auditor = await SignInAsAsync(Auditor);
        await auditor.GoLiveAsync($"/cases/{auditCase}");
        await SeesTheReturnAsync(auditor);
        var practitioner = await SignInAsAsync(Practitioner);
        await practitioner.GoLiveAsync($"/prepare/{auditCase}");
        await practitioner.Page.Locator(".prepare-return summary").PressAsync("Enter");
        await SeesTheReturnAsync(practitioner);

        foreach (var (email, path) in ((string, string)[])
        [
            ("auditor-3@demo.example", $"/cases/{auditCase}"), ("auditor-3@demo.example", $"/returns/{id}"), ("manager-police@demo.example", $"/returns/{id}"),
            ("practitioner-school@demo.example", $"/prepare/{auditCase}"), ("reader@demo.example", $"/cases/{auditCase}"), ("chair@demo.example", $"/returns/{id}"),
        ])
        {
            var (client, _) = await Product.SignInAsync(email);
            using (client)
                ((int)(await client.GetAsync(new Uri(path, UriKind.Relative))).StatusCode).ShouldBe(404, $"{email} at {path}");
        }
    }

    private static async Task SeesTheReturnAsync(Visitor reader)
    {
        await reader.SeesAsync("His sister told the nurse.");
        await reader.SeesAsync("He sleeps through the night again.");
    }

    private async Task<Id<AgencyReturn>> ReturnAsync(string slug)
    {
        var agency = (await Product.MemberAsync(Manager)).Agency;
        await using var db = Product.Read();
        return await db.Returns.Where(r => r.Agency == agency && db.Audits.Any(a => a.Id == r.Audit && a.Slug == slug)).Select(r => r.Id).SingleAsync();
    }

    private async Task<Id<Core.Cases.AuditCase>> CaseAsync(Id<AgencyReturn> id)
    {
        await using var db = Product.Read();
        return await db.Returns.Where(r => r.Id == id).Select(r => r.Case).SingleAsync();
    }
}
