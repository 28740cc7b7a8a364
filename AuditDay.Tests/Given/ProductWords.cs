using System.Net;
using System.Text.RegularExpressions;
using AuditDay.Core.Access;
using AuditDay.Core.ActionPlan;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;
using AuditDay.Core.Storage;
using AuditDay.Web.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AuditDay.Tests.Given;

/// <summary>Short words for what tests of the served product arrange.</summary>
public static partial class ProductWords
{
    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="([^"]+)""")]
    private static partial Regex AntiforgeryToken { get; }

    /// <summary>A client that holds somebody's cookie, and follows no redirect.</summary>
    public static async Task<(HttpClient Client, CookieContainer Cookies)> SignInAsync(this Product product, string email)
    {
        var (client, cookies) = product.Visitor();
        var answer = await client.PostFormAsync("/sign-in", "/sign-in/demo", new() { ["email"] = email });
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return (client, cookies);
    }

    public static (HttpClient Client, CookieContainer Cookies) Visitor(this Product product)
    {
        var cookies = new CookieContainer();
        var client = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = product.Address };
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        return (client, cookies);
    }

    /// <summary>Reads a page and sends its form, as a browser without scripts does.</summary>
    public static async Task<HttpResponseMessage> PostFormAsync(this HttpClient client, string page, string action, Dictionary<string, string> fields)
    {
        var token = AntiforgeryToken.Match(await client.GetStringAsync(page)).Groups[1].Value;
        return await client.PostAsync(action, new FormUrlEncodedContent(new Dictionary<string, string>(fields) { ["__RequestVerificationToken"] = token }));
    }

    public static async Task<Member> MemberAsync(this Product product, string email)
    {
        await using var db = product.Read();
        return await db.Members.AsNoTracking().SingleAsync(m => m.Email == email);
    }

    /// <summary>Where the link of a mail leads that is sent to them now.</summary>
    public static async Task<string> JoinLinkAsync(this Product product, Member member)
    {
        await using var scope = product.Services.CreateAsyncScope();
        return $"/join/{await scope.ServiceProvider.GetRequiredService<JoinLinks>().MakeAsync(member.Id, member.Email)}";
    }

    /// <summary>A new reader whom the team have invited, and where their link leads.</summary>
    public static async Task<(Member Member, string Link)> InviteAsync(this Product product, string name)
    {
        var (team, email) = (await product.MemberAsync("team@demo.example"), $"{name.ToLowerInvariant()}@example.org");
        var id = (await product.Use<AddMember>().RunAsync(new(name, email, MemberRoles.Reader), team)).Expect();
        (await product.Use<InviteMember>().RunAsync(new(id), team)).Expect();
        var member = await product.MemberAsync(email);
        return (member, await product.JoinLinkAsync(member));
    }

    /// <summary>The demo's one draft of an audit tool.</summary>
    public static async Task<Id<AuditTool>> DraftToolAsync(this Product product)
    {
        await using var db = product.Read();
        return await db.AuditTools.Where(t => t.PublishedAt == null).Select(t => t.Id).SingleAsync();
    }

    /// <summary>The demo's one case whose agencies read its feedback.</summary>
    public static async Task<Id<AuditCase>> ReleasedCaseAsync(this Product product)
    {
        await using var db = product.Read();
        return await db.FeedbackReleases.Where(r => r.ReleasedAt != null).Select(r => r.Case).SingleAsync();
    }

    /// <summary>An action of the demo's published audit.</summary>
    public static async Task<Id<PlannedAction>> ActionAsync(this Product product, string reference)
    {
        await using var db = product.Read();
        return await db.PlannedActions.Where(a => a.Reference == reference).Select(a => a.Id).SingleAsync();
    }

    /// <summary>A return of somebody's own agency.</summary>
    public static async Task<Id<AgencyReturn>> ReturnOfAsync(this Product product, string email)
    {
        var agency = (await product.MemberAsync(email)).Agency;
        await using var db = product.Read();
        return await db.Returns.Where(r => r.Agency == agency).OrderBy(r => r.Id).Select(r => r.Id).FirstAsync();
    }

    /// <summary>The demo's pairs: 1 reads the first case with auditor-1 and auditor-2, 2 the second …</summary>
    public static async Task<DemoPair> PairAsync(this Product product, int number)
    {
        var first = await product.MemberAsync($"auditor-{number * 2 - 1}@demo.example");
        var second = await product.MemberAsync($"auditor-{number * 2}@demo.example");
        await using var db = product.Read();
        var pair = await db.Pairs.AsNoTracking().SingleAsync(p => p.First == first.Id || p.Second == first.Id);
        var answer = await db.Answers.AsNoTracking()
            .Where(a => a.Case == pair.Case && a.Words > 60 && db.Returns.Any(r => r.Id == a.Return && r.State == ReturnState.Accepted))
            .OrderBy(a => a.Id).FirstAsync();
        return new DemoPair(first, second, pair.Audit, pair.Case, answer);
    }

    /// <summary>As if the team had planned the live audit so that each auditor reads alone first.</summary>
    public static async Task ReadBlindAsync(this Product product, Id<Audit> audit) => (await product.Use<Writer>().RunAsync(null, db => HouseWords.ReadBlindAsync(db, audit))).Expect();

    /// <summary>Both of a pair say that they have read.</summary>
    public static async Task HaveReadAsync(this Product product, DemoPair pair)
    {
        (await product.Use<SayRead>().RunAsync(new(pair.Case), pair.First)).Expect();
        (await product.Use<SayRead>().RunAsync(new(pair.Case), pair.Second)).Expect();
    }

    /// <summary>The return of this state that the demo's school nursing service has in the audit that is being collected.</summary>
    public static async Task<Id<AgencyReturn>> ReturnOfHealthAsync(this Product product, ReturnState state)
    {
        await using var db = product.Read();
        var agency = await db.Members.Where(m => m.Email == "manager-health@demo.example").Select(m => m.Agency).SingleAsync();
        var audit = await db.Audits.Where(a => a.State == AuditState.Collecting).Select(a => a.Id).SingleAsync();
        return await db.Returns.Where(r => r.Audit == audit && r.Agency == agency && r.State == state).Select(r => r.Id).SingleAsync();
    }

    public static async Task<Id<AgencyReturn>> ReturnToCheckAsync(this Product product, ReturnState state)
    {
        await using var db = product.Read();
        var audit = await db.Audits.Where(a => a.State == AuditState.Collecting).Select(a => a.Id).SingleAsync();
        return await db.Returns.Where(r => r.Audit == audit && r.State == state).OrderBy(r => r.Id).Select(r => r.Id).FirstAsync();
    }
}

/// <param name="Answer">One of the case's longer answers, accepted.</param>
public sealed record DemoPair(Member First, Member Second, Id<Audit> Audit, Id<AuditCase> Case, Answer Answer);
