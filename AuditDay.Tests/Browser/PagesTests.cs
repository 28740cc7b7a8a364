using AuditDay.Core.Returns;

namespace AuditDay.Tests.Browser;

/// <summary>Every page as those see it who have one: nothing in anybody's way. What is not theirs, DoorsTests ask.</summary>
[Trait("Category", "Browser"), Collection("Pages")]
public sealed class PagesTests(ReadProduct read) : IClassFixture<ReadProduct>
{
    private const string Auditor = "auditor-1@demo.example";
    private const string Facilitator = "facilitator@demo.example";
    private const string Team = "team@demo.example";
    private const string Author = "manager-health@demo.example";
    private const string Lead = "lead-health@demo.example";
    private const string Practitioner = "practitioner-health@demo.example";
    private const string Nobody = "";

    public static TheoryData<string, string> Pages => new()
    {
        { Nobody, "/sign-in" },
        { Nobody, "/sign-in?failed=yes" },
        { Nobody, "/forgot" },
        { Nobody, "/join/none" },
        { Nobody, "/join/{link}" },
        { Nobody, "/sign-in?failed=passkey" },
        { Auditor, "/account" },
        { Auditor, "/account?no=wrong-password" },
        { Nobody, "/sign-in?left=idle" },
        { Nobody, "/sign-in/code" },
        { Nobody, "/sign-in/set-up" },
        { Auditor, "/account/authenticator" },
        { Auditor, "/account/confirm?failed=yes" },
        { Auditor, "/resting" },
        { Nobody, "/not-found" },
        { Nobody, "/sign-out" },
        { Nobody, "/stage" },
        { Nobody, "/stage?failed=code" },
        { Auditor, "/audits/2026-neglect/evaluation" },
        { Facilitator, "/audits/2026-neglect/evaluation" },
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
        { Facilitator, "/audits/2026-neglect/board?show=votes" },
        { Facilitator, "/audits/2026-neglect/vote" },
        { Auditor, "/audits/2026-neglect/vote" },
        { Auditor, "/audits/2026-neglect/contribute" },
        { Facilitator, "/audits/2026-neglect/stage" },
        { Auditor, "/audits/2026-neglect/board" },
        { Team, "/audits/2026-neglect/report" },
        { Team, "/audits/2026-neglect/report/publication" },
        { Team, "/audits/2026-neglect/report/disclosure" },
        { Team, "/audits/2025-early-help/report/publication" },
        { Team, "/audits/2025-early-help/report/versions/2" },
        { "chair@demo.example", "/audits/2025-early-help/report/disclosure" },
        { Author, "/audits/2025-early-help/report/fact-check" },
        { "reader@demo.example", "/audits/2025-early-help/report" },
        { Team, "/audits/2026-neglect/briefing" },
        { Team, "/audits/2025-early-help/briefing" },
        { "reader@demo.example", "/audits/2025-early-help/briefing" },
        { Team, "/outbox" },
        { Team, "/journal" },
        { Team, "/keeping" },
        { Team, "/audits/2026-neglect/journal?about=LookedAt" },
        { Lead, "/audits/2026-moving-to-adulthood/journal" },
        { Team, "/audits/2026-moving-to-adulthood/sessions" },
        { "practitioner-health@demo.example", "/audits/2026-neglect/sessions" },
        { Team, "/tools" },
        { Team, "/tools/{draft}" },
        { Team, "/tools/{draft}?show=preview" },
        { Team, "/tools/{draft}?show=changes" },
        { Team, "/tools/{draft}?show=publish" },
        { Team, "/audits/2026-neglect/tool" },
        { "manager-school@demo.example", "/audits/2026-neglect/tool" },
        { Team, "/" },
        { Team, "/programme" },
        { Team, "/programme?year=2025" },
        { Team, "/audits/new" },
        { Team, "/audits/2026-moving-to-adulthood" },
        { Team, "/audits/2026-moving-to-adulthood/edit" },
        { Team, "/audits/2026-moving-to-adulthood/cases" },
        { Facilitator, "/audits/2026-moving-to-adulthood" },
        { Auditor, "/audits/2026-neglect" },
        { "practitioner-health@demo.example", "/audits/2026-neglect" },
        { "manager-police@demo.example", "/audits/2026-moving-to-adulthood" },
        { Team, "/people" },
        { Team, "/people/import" },
        { Team, "/agencies" },
        { Team, "/audits/2026-neglect/people" },
        { Team, "/audits/2026-neglect/people?show=pairs" },
        { Facilitator, "/audits/2026-neglect/people?show=pairs" },
        { Author, "/returns/{InProgress}" },
        { Author, "/returns/{InProgress}?question=chronology" },
        { Author, "/returns/{Requested}" },
        { Author, "/returns/{SentBack}" },
        { Author, "/audits/2026-moving-to-adulthood/returns" },
        { Lead, "/returns/{ReadyForSignOff}" },
        { Team, "/returns/{check:Submitted}" },
        { Team, "/returns/{check:Resubmitted}" },
        { Team, "/returns/{check:NoInvolvement}" },
        { Team, "/returns/{InProgress}" },
        { Team, "/audits/2026-moving-to-adulthood/returns" },
        { "manager-police@demo.example", "/returns/{return}/word" },
        { Practitioner, "/prepare/{case}" },
        { Team, "/concerns" },
        { Lead, "/concerns" },
        { Lead, "/" },
        { Auditor, "/cases/{case}?step=discuss" },
        { Auditor, "/cases/{case}?step=feedback" },
        { Facilitator, "/cases/{case}?step=discuss" },
        { Facilitator, "/cases/{case}?step=feedback" },
        { Author, "/cases/{released}/feedback" },
        { Team, "/cases/{released}/feedback" },
        { Facilitator, "/audits/2026-neglect/recommendations" },
        { Auditor, "/audits/2026-neglect/recommendations" },
        { Team, "/audits/2025-early-help/recommendations" },
        { Team, "/audits/2025-early-help/actions" },
        { Team, "/audits/2025-early-help/actions?rag=red" },
        { Team, "/audits/2025-early-help/actions/review" },
        { "reader@demo.example", "/audits/2025-early-help/actions" },
        { Team, "/actions/{action}" },
        { Author, "/actions/{action}" },
        { Author, "/my-actions" },
        { Team, "/learning" },
        { "reader@demo.example", "/learning" },
        { "reader@demo.example", "/" },
        { "practitioner-health@demo.example", "/" },
        { "manager-school@demo.example", "/" },
        { "chair@demo.example", "/" },
    };

    [Theory, MemberData(nameof(Pages))]
    public async Task Nothing_stands_in_anybody_s_way(string email, string path)
    {
        var visitor = await read.VisitAsAsync(email, 1366, 768);

        await visitor.OpenAsync(await NamedAsync(path));

        await visitor.FindsNothingInTheWayAsync();
    }

    [Theory, InlineData(Auditor, "/cases/{case}"), InlineData(Auditor, "/"), InlineData(Facilitator, "/audits/2026-neglect/day"), InlineData(Team, "/tools"), InlineData(Nobody, "/sign-in")]
    [InlineData(Team, "/"), InlineData(Team, "/programme"), InlineData(Team, "/audits/new"), InlineData(Team, "/audits/2026-moving-to-adulthood"), InlineData(Team, "/audits/2026-moving-to-adulthood/cases")]
    [InlineData(Team, "/people"), InlineData(Team, "/agencies"), InlineData(Team, "/audits/2026-neglect/people?show=pairs")]
    [InlineData(Author, "/returns/{InProgress}?question=chronology"), InlineData(Author, "/returns/{SentBack}"), InlineData(Team, "/returns/{check:Resubmitted}"), InlineData(Team, "/audits/2026-moving-to-adulthood/returns")]
    [InlineData(Practitioner, "/prepare/{case}"), InlineData(Team, "/concerns"), InlineData(Lead, "/concerns"), InlineData(Auditor, "/account?done=added"), InlineData(Nobody, "/join/{link}")]
    [InlineData(Team, "/audits/2026-neglect/briefing"), InlineData("reader@demo.example", "/audits/2025-early-help/briefing")]
    [InlineData(Auditor, "/cases/{case}?step=feedback"), InlineData(Author, "/cases/{released}/feedback"), InlineData(Facilitator, "/audits/2026-neglect/recommendations")]
    [InlineData(Auditor, "/account/authenticator"), InlineData(Auditor, "/account/confirm"), InlineData(Nobody, "/stage"), InlineData(Practitioner, "/audits/2026-neglect/evaluation"), InlineData(Facilitator, "/audits/2026-neglect/evaluation")]
    [InlineData(Auditor, "/audits/2026-neglect/vote"), InlineData(Auditor, "/audits/2026-neglect/contribute"), InlineData(Facilitator, "/audits/2026-neglect/board?show=votes")]
    [InlineData(Team, "/audits/2026-neglect/report/disclosure"), InlineData(Team, "/audits/2025-early-help/report/publication"), InlineData(Author, "/audits/2025-early-help/report/fact-check")]
    public async Task Nor_on_a_phone(string email, string path)
    {
        var visitor = await read.VisitAsAsync(email, 390, 844);

        await visitor.OpenAsync(await NamedAsync(path));

        await visitor.FindsNothingInTheWayAsync();
        (await visitor.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue("nothing runs out of the screen");
    }

    private async Task<string> NamedAsync(string path)
    {
        if (path.Split('{', '}') is [var before, var name, var after])
        {
            var id = name == "case" ? (await read.Product.PairAsync(1)).Case.ToString()
                : name == "return" ? (await read.Product.ReturnOfAsync("manager-police@demo.example")).ToString()
                : name == "link" ? (await read.Product.JoinLinkAsync(await read.Product.MemberAsync("reader@demo.example")))["/join/".Length..]
                : name == "released" ? (await read.Product.ReleasedCaseAsync()).ToString()
                : name == "action" ? (await read.Product.ActionAsync("EH-05")).ToString()
                : name == "draft" ? (await read.Product.DraftToolAsync()).ToString()
                : name.StartsWith("check:", StringComparison.Ordinal) ? (await read.Product.ReturnToCheckAsync(Enum.Parse<ReturnState>(name[6..]))).ToString()
                : (await read.Product.ReturnOfHealthAsync(Enum.Parse<ReturnState>(name))).ToString();
            return before + id + after;
        }
        return path;
    }
}
