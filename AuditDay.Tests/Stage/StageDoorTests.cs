using System.Net;
using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Stage;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;

namespace AuditDay.Tests.Stage;

/// <summary>The stage's door on the served product: the code's form, the cookie, and what it opens.</summary>
public sealed class StageDoorTests : IAsyncLifetime
{
    private Product _product = null!;
    private Member _facilitator = null!;
    private Id<Audit> _audit;

    public async ValueTask InitializeAsync()
    {
        _product = await Product.OpenAsync();
        _facilitator = await _product.MemberAsync("facilitator@demo.example");
        _audit = (await _product.PairAsync(1)).Audit;
    }

    public ValueTask DisposeAsync() => _product.DisposeAsync();

    [Fact]
    public async Task The_cookie_opens_the_stage_of_its_audit_and_nothing_else_until_it_is_sent_away()
    {
        var (screen, cookies) = _product.Visitor();
        (await TryAsync(screen, await DrawAsync())).Headers.Location!.OriginalString.ShouldBe("/audits/2026-neglect/stage");

        (await screen.GetAsync("/audits/2026-neglect/stage")).StatusCode.ShouldBe(HttpStatusCode.OK);
        foreach (var path in (string[])["/", "/audits/2026-neglect", "/audits/2026-neglect/board", "/audits/2026-neglect/day", "/audits/2026-neglect/report.docx", "/people"])
            (await screen.GetAsync(path)).StatusCode.ShouldNotBe(HttpStatusCode.OK, path);
        (await screen.GetAsync("/audits/2025-early-help/stage")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        await using var hub = new HubConnectionBuilder().WithUrl(new Uri(_product.Address, "hubs/day"), options => options.Cookies = cookies).Build();
        await hub.StartAsync();
        await hub.InvokeAsync("Watch", $"stage/{_audit}");
        foreach (var topic in (string[])[$"audit/{_audit}", $"board/{_audit}", $"case/{(await _product.PairAsync(1)).Case}"])
            (await Should.ThrowAsync<HubException>(() => hub.InvokeAsync("Watch", topic))).Message.ShouldEndWith("not-found");

        var device = (await _product.Use<StageToSteer>().RunAsync(_audit, _facilitator))!.Devices.Single().Id;
        (await _product.Use<DismissStage>().RunAsync(new(device), _facilitator)).Expect();
        (await screen.GetAsync("/audits/2026-neglect/stage")).StatusCode.ShouldNotBe(HttpStatusCode.OK);
        await Should.ThrowAsync<HubException>(() => hub.InvokeAsync("Watch", $"stage/{_audit}"));
    }

    [Fact]
    public async Task A_wrong_code_is_answered_kindly_and_may_not_be_tried_for_ever()
    {
        var (screen, _) = _product.Visitor();
        var code = await DrawAsync();
        var wrong = code == "000000" ? "000001" : "000000";

        (await TryAsync(screen, wrong)).Headers.Location!.OriginalString.ShouldBe("/stage?failed=code");
        (await screen.GetStringAsync("/stage?failed=code")).ShouldContain("ask the facilitator for a new one");
        for (var i = 0; i < 5; i++)
            await TryAsync(screen, wrong);

        (await TryAsync(screen, code)).Headers.Location!.OriginalString.ShouldBe("/stage?failed=often");
        (await screen.GetStringAsync("/stage?failed=often")).ShouldContain("Wait a minute");
    }

    private static Task<HttpResponseMessage> TryAsync(HttpClient screen, string code) => screen.PostFormAsync("/stage", "/stage", new() { ["code"] = code });

    private async Task<string> DrawAsync()
    {
        (await _product.Use<InviteStage>().RunAsync(new(_audit), _facilitator)).Expect();
        return (await _product.Use<StageToSteer>().RunAsync(_audit, _facilitator))!.Code;
    }
}
