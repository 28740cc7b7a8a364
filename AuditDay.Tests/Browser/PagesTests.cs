using Microsoft.Playwright;

namespace AuditDay.Tests.Browser;

public sealed class PagesTests : BrowserTest
{
    private const string Auditor = "auditor-1@demo.example";
    private const string Facilitator = "facilitator@demo.example";
    private const string Team = "team@demo.example";
    private const string Nobody = "";

    public static TheoryData<string, string> Pages => new()
    {
        { Nobody, "/sign-in" },
        { Nobody, "/sign-in?failed=yes" },
        { Nobody, "/forgot" },
        { Nobody, "/join/none" },
        { Nobody, "/not-found" },
        { Nobody, "/sign-out" },
        { Auditor, "/" },
        { Auditor, "/cases/{case}" },
        { Facilitator, "/" },
        { Facilitator, "/cases/{case}" },
        { Facilitator, "/audits/2026-neglect/day" },
        { Facilitator, "/audits/2026-neglect/report" },
        { Facilitator, "/audits/2026-neglect/board" },
        { Facilitator, "/audits/2026-neglect/board?show=table" },
        { Facilitator, "/audits/2026-neglect/board?show=heat" },
        { Facilitator, "/audits/2026-neglect/board?show=marks" },
        { Facilitator, "/audits/2026-neglect/stage" },
        { Auditor, "/audits/2026-neglect/board" },
        { Team, "/audits/2026-neglect/report" },
        { Team, "/outbox" },
        { "manager-police@demo.example", "/returns/{return}/word" },
        { "reader@demo.example", "/" },
        { "practitioner-health@demo.example", "/" },
        { "manager-school@demo.example", "/" },
        { "chair@demo.example", "/" },
    };

    [Theory, MemberData(nameof(Pages))]
    public async Task Nothing_stands_in_anybody_s_way(string email, string path)
    {
        var visitor = email == Nobody ? await VisitAsync() : await SignInAsAsync(email);

        await visitor.GoToAsync(path
            .Replace("{case}", (await Product.PairAsync(1)).Case.ToString(), StringComparison.Ordinal)
            .Replace("{return}", (await Product.ReturnOfAsync("manager-police@demo.example")).ToString(), StringComparison.Ordinal));

        await visitor.FindsNothingInTheWayAsync();
    }

    [Theory, InlineData(Auditor, "/cases/{case}"), InlineData(Auditor, "/"), InlineData(Facilitator, "/audits/2026-neglect/day"), InlineData(Nobody, "/sign-in")]
    public async Task Nor_on_a_phone(string email, string path)
    {
        var visitor = email == Nobody ? await VisitAsync(width: 390, height: 844) : await SignInAsAsync(email, width: 390, height: 844);

        await visitor.GoToAsync(path.Replace("{case}", (await Product.PairAsync(1)).Case.ToString(), StringComparison.Ordinal));

        await visitor.FindsNothingInTheWayAsync();
        (await visitor.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue("nothing runs out of the screen");
    }

    [Theory]
    [InlineData(Auditor, "/cases/{other}"), InlineData(Auditor, "/audits/2026-neglect/day"), InlineData(Auditor, "/outbox"), InlineData("reader@demo.example", "/cases/{case}")]
    [InlineData(Team, "/cases/00000000-0000-0000-0000-000000000000"), InlineData(Team, "/cases/none"), InlineData(Team, "/audits/none/report"), InlineData("practitioner-health@demo.example", "/audits/2026-neglect/report")]
    public async Task What_is_not_one_s_own_and_what_is_not_there_look_alike(string email, string path)
    {
        var (own, other) = (await Product.PairAsync(1), await Product.PairAsync(2));
        var visitor = await SignInAsAsync(email);

        var response = await visitor.GoWhereNothingIsAsync(path
            .Replace("{case}", own.Case.ToString(), StringComparison.Ordinal).Replace("{other}", other.Case.ToString(), StringComparison.Ordinal));

        response!.Status.ShouldBe(404);
        await Assertions.Expect(visitor.Heading).ToHaveTextAsync("We could not find that");
    }
}
