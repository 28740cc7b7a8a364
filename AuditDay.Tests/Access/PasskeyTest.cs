using System.Net;
using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Access;

/// <summary>The served product, devices that hold passkeys, and people who have been sent a link.</summary>
public abstract class PasskeyTest : IAsyncLifetime
{
    private readonly List<Device> _devices = [];

    protected Product Product { get; private set; } = null!;

    protected virtual (string, string)[] Settings => [];

    public async ValueTask InitializeAsync() => Product = await Product.OpenAsync(Settings);

    public async ValueTask DisposeAsync()
    {
        _devices.ForEach(d => d.Dispose());
        await Product.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected Device NewDevice(string? origin = null)
    {
        var device = new Device(origin ?? Product.Address.GetLeftPart(UriPartial.Authority));
        _devices.Add(device);
        return device;
    }

    private protected HttpClient Visitor()
    {
        var (client, _) = Product.Visitor();
        client.DefaultRequestHeaders.Add("Origin", Product.Address.GetLeftPart(UriPartial.Authority));
        return client;
    }

    private protected async Task<HttpClient> SignedInAsync(string email)
    {
        var client = Visitor();
        (await client.PostFormAsync("/sign-in", "/sign-in/demo", new() { ["email"] = email })).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return client;
    }

    /// <summary>An invited member who joined with this device; their browser is signed in.</summary>
    private protected async Task<(Member Member, HttpClient Browser)> JoinAsync(string name, Device device)
    {
        var (member, link) = await Product.InviteAsync(name);
        var browser = Visitor();
        Where(await AnswerAsync(browser, link, $"{link}/passkey", device.Make)).ShouldBe("/");
        return (member, browser);
    }

    /// <summary>As the page's script does: asks what the device is to be asked, and posts its answer.</summary>
    private protected static async Task<HttpResponseMessage> AnswerAsync(HttpClient browser, string page, string action, Func<string, string> device)
    {
        var asked = await browser.PostFormAsync(page, $"{action}/options", []);
        asked.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await browser.PostFormAsync(page, action, new() { ["credential"] = device(await asked.Content.ReadAsStringAsync()) });
    }

    private protected static Task<HttpResponseMessage> SignInAsync(HttpClient browser, Device device) => AnswerAsync(browser, "/sign-in", "/sign-in/passkey", device.Prove);

    private protected static string Where(HttpResponseMessage answer) => answer.Headers.Location?.OriginalString.Split("&from=")[0] ?? $"{answer.StatusCode}";

    private protected async Task<OwnWaysIn.View> WaysInAsync(Member member) => await Product.Use<OwnWaysIn>().RunAsync(member);

    private protected async Task<List<string>> FactsAsync(Id<Member> member)
    {
        await using var db = Product.Read();
        var of = member.ToString();
        return await db.Journal.Where(e => e.By == member && e.Details.Contains(of)).OrderBy(e => e.Sequence).Select(e => e.Kind).ToListAsync();
    }
}
