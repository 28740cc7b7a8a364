using System.Net;
using AuditDay.Core.Programme;
using AuditDay.Core.Rehearsal;
using AuditDay.Web.Outbox;
using AuditDay.Web.Rehearsal;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AuditDay.Tests.Rehearsal;

/// <summary>A day that is not real, as it is served: seen by whoever plays it, and by nobody else; and gone when it is thrown away.</summary>
public sealed class RehearsalTests : IAsyncLifetime
{
    private const string Facilitator = "facilitator@demo.example";

    private Product _product = null!;
    private string _slug = "";

    public async ValueTask InitializeAsync()
    {
        _product = await Product.OpenAsync();
        await using var db = _product.Read();
        _slug = await db.Audits.Where(a => a.State == AuditState.Live).Select(a => a.Slug).SingleAsync();
    }

    public ValueTask DisposeAsync() => _product.DisposeAsync();

    [Fact]
    public async Task It_is_entered_played_in_any_place_left_and_thrown_away_and_nothing_of_it_is_outside()
    {
        var before = await StoredAsync();
        var (client, cookies) = await _product.SignInAsync(Facilitator);

        (await BeginAsync(client)).Headers.Location!.ToString().ShouldBe("/sign-in");
        (await client.GetStringAsync("/sign-in")).ShouldContain("Who do you want to be?");
        (await client.PostFormAsync("/sign-in", "/sign-in/demo", new() { ["email"] = "auditor-1@demo.example" })).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var home = await client.GetStringAsync("/");
        home.ShouldContain("Nothing here is real");
        home.ShouldContain("auditor-1@demo.example");

        var me = await _product.MemberAsync(Facilitator);
        var room = (await _product.Use<RehearsalRooms>().EnterAsync(me.Id)).Value!;
        await MoveOnAsync(room);
        (await StoredAsync()).ShouldBe(before);

        (await client.PostAsync(RehearsalDoor.LeavePath, null)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        cookies.GetAllCookies().Where(c => !c.Expired).Select(c => c.Name).ShouldNotContain(n => n.Contains("Rehearsal"));
        (await client.GetStringAsync("/")).ShouldContain(Facilitator);

        var desk = await client.GetStringAsync($"/audits/{_slug}/day");
        desk.ShouldContain("Go on with your rehearsal");
        (await client.PostFormAsync($"/audits/{_slug}/day", $"/audits/{_slug}/rehearsal/throw-away", [])).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        _product.Use<RehearsalRooms>().Has(me.Id).ShouldBeFalse();
        (await StoredAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Nobody_else_enters_it_and_an_auditor_begins_none()
    {
        var (client, _) = await _product.SignInAsync(Facilitator);
        await BeginAsync(client);

        var (team, cookies) = await _product.SignInAsync("team@demo.example");
        cookies.Add(_product.Address, new Cookie(RehearsalDoor.Cookie, "in"));
        (await team.GetStringAsync("/")).ShouldNotContain("Nothing here is real");
        var (stranger, theirs) = _product.Visitor();
        theirs.Add(_product.Address, new Cookie(RehearsalDoor.Cookie, "in"));
        (await stranger.GetStringAsync("/sign-in")).ShouldNotContain("Who do you want to be?");

        var (auditor, _) = await _product.SignInAsync("auditor-1@demo.example");
        (await auditor.PostFormAsync("/account", $"/audits/{_slug}/rehearsal", [])).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var (email, may) in new[] { (Facilitator, true), ("team@demo.example", true), ("auditor-1@demo.example", false), ("chair@demo.example", false), ("lead-health@demo.example", false) })
            (await _product.Use<MayRehearse>().RunAsync(_slug, await _product.MemberAsync(email))).ShouldBe(may, email);
    }

    [Fact]
    public async Task No_mail_leaves_it()
    {
        var me = await _product.MemberAsync(Facilitator);
        var room = (await _product.Use<RehearsalRooms>().EnterAsync(me.Id)).Value!;

        room.Services.GetServices<IHostedService>().Select(s => s.GetType()).ShouldNotContain(typeof(Postman));
        _product.Services.GetServices<IHostedService>().Select(s => s.GetType()).ShouldContain(typeof(Postman));
    }

    private Task<HttpResponseMessage> BeginAsync(HttpClient client) => client.PostFormAsync($"/audits/{_slug}/day", $"/audits/{_slug}/rehearsal", []);

    private static async Task MoveOnAsync(RehearsalRoom room)
    {
        await using var db = room.Services.GetRequiredService<Core.Storage.IStore>().Read();
        var audit = await db.Audits.AsNoTracking().SingleAsync(a => a.State == AuditState.Live);
        var facilitator = await db.Members.AsNoTracking().SingleAsync(m => m.Email == Facilitator);
        (await room.Services.GetRequiredService<MovePhase>().RunAsync(new(audit.Id, audit.Phase, Phase.Discussion), facilitator)).Expect();
    }

    private async Task<(int Journal, int Members, int Audits, int Mails, Phase Phase)> StoredAsync()
    {
        await using var db = _product.Read();
        return (await db.Journal.CountAsync(), await db.Members.CountAsync(), await db.Audits.CountAsync(), await db.Mails.CountAsync(),
            await db.Audits.Where(a => a.Slug == _slug).Select(a => a.Phase).SingleAsync());
    }
}
