using AuditDay.Core.Evaluation;
using AuditDay.Core.Programme;
using AuditDay.Web.Desk;
using AuditDay.Web.Evaluation;
using Bunit;

namespace AuditDay.Tests.Evaluation;

public sealed class EvaluationPageTests : AuditDayTest
{
    [Fact]
    public async Task The_page_opens_by_itself_and_says_thank_you()
    {
        var page = RenderFor<EvaluationPage>(Day.Ada, p => p.Add(x => x.Slug, "2026-neglect"));
        page.WaitForAssertion(() => page.Find(".notice").TextContent.ShouldContain("then opens by itself"));
        var screen = RenderFor<DayNow>(Day.Ada);

        await House.GoToAsync(Day, Phase.Evaluation);
        Eventually(page, () => page.FindAll("fieldset").Count.ShouldBe(5));
        Eventually(screen, () => screen.Find(".day-asks a").GetAttribute("href").ShouldBe("audits/2026-neglect/evaluation"));
        await page.Find("input[name=safe][value='4']").ChangeAsync("4");
        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => page.Find(".evaluation-thanks").TextContent.ShouldContain("Thank you."));
        Eventually(screen, () => screen.FindAll(".day-asks").ShouldBeEmpty());
        (await Use<EvaluationOfDay>().RunAsync("2026-neglect", Day.Ada))!.Answers.ShouldBe([new("safe", 4)]);
    }

    [Fact]
    public async Task Results_come_as_answers_do()
    {
        await House.GoToAsync(Day, Phase.Evaluation);
        var page = RenderFor<EvaluationPage>(Day.Facilitator, p => p.Add(x => x.Slug, "2026-neglect"));
        page.WaitForAssertion(() => page.Markup.ShouldContain("0 of 7 people have answered."));

        foreach (var giver in new[] { Day.Ada, Day.Ben, Day.Cleo, Day.Dan, Day.Health.Practitioner })
            (await Use<GiveEvaluation>().RunAsync(new(Day.Audit, [new("safe", 5)], ""), giver)).Expect();

        Eventually(page, () => page.Markup.ShouldContain("5 of 7 people have answered."));
        page.Find(".evaluation-table tbody tr:last-child td:last-child").TextContent.ShouldBe("everyone");
        page.FindAll(".evaluation-chart").ShouldBeEmpty("a bar would tell the figures that the words keep");
        page.Find(".qr-code").GetAttribute("aria-label").ShouldBe("QR code that leads to https://audit.example/audits/2026-neglect/evaluation");
    }
}
