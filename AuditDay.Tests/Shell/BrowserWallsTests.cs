using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;
using AuditDay.Tests.Browser;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AuditDay.Tests.Shell;

/// <summary>What a browser is told to keep out, as it arrives over HTTP.</summary>
public sealed partial class BrowserWallsTests(ReadProduct read) : IClassFixture<ReadProduct>
{
    private const string Password = "Audit-day-2026";

    private static readonly string[] Policy =
    [
        "default-src 'self'", "script-src 'self' 'nonce-N'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data:", "connect-src 'self'",
        "object-src 'none'", "base-uri 'self'", "form-action 'self'", "frame-ancestors 'none'",
    ];

    private readonly Product _product = read.Product;

    [GeneratedRegex("nonce-([^']+)'")]
    private static partial Regex Nonce { get; }

    [Theory, InlineData("/sign-in"), InlineData("/"), InlineData("/account"), InlineData("/audits/2026-neglect/board"), InlineData("/nowhere")]
    public async Task Every_page_says_what_may_run_on_it_and_that_nothing_is_kept(string path)
    {
        var (browser, _) = await _product.SignInAsync("auditor-1@demo.example");

        var page = await browser.GetAsync(path);

        var policy = page.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        var nonce = Nonce.Match(policy).Groups[1].Value;
        policy.Replace(nonce, "N", StringComparison.Ordinal).Split("; ").Order().ShouldBe(Policy.Order());
        WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync()).Split($"nonce=\"{nonce}\"").Length.ShouldBe(2, "the nonce is for the import map, and for nothing else");
        Header(page, "X-Frame-Options").ShouldBe("DENY");
        Header(page, "X-Content-Type-Options").ShouldBe("nosniff");
        Header(page, "Referrer-Policy").ShouldBe("same-origin");
        Header(page, "Cross-Origin-Opener-Policy").ShouldBe("same-origin");
        Header(page, "Permissions-Policy").ShouldContain("camera=()");
        Header(page, "Cache-Control").ShouldBe("no-store");
        page.Headers.Contains("Server").ShouldBeFalse();
        page.Headers.Contains("Strict-Transport-Security").ShouldBeFalse("this is a developer's machine");
    }

    [Theory, InlineData("/audits/2026-neglect/report.md"), InlineData("/audits/2026-neglect/report.html"), InlineData("/audits/2026-neglect/calendar.ics")]
    public async Task No_file_is_kept_on_the_way(string path)
    {
        var (browser, _) = await _product.SignInAsync("team@demo.example");

        var file = await browser.GetAsync(path);

        file.StatusCode.ShouldBe(HttpStatusCode.OK);
        Header(file, "Cache-Control").ShouldBe("no-store");
        Header(file, "X-Content-Type-Options").ShouldBe("nosniff");
    }

    [Fact]
    public async Task Over_a_plain_line_the_cookie_has_another_name_than_over_a_protected_one()
    {
        var (browser, cookies) = await _product.SignInAsync("reader@demo.example");
        var mine = cookies.GetCookies(_product.Address)["AuditDay"]!;
        (mine.HttpOnly, mine.Secure, mine.Path).ShouldBe((true, false, "/"));
        browser.Dispose();

        using var certificate = SelfSigned();
        await using var served = await Product.OpenForUsersAsync(certificate, ("SignIn:SecondFactor", "false"));
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        handler.SslOptions.RemoteCertificateValidationCallback = (_, shown, _, _) => shown!.GetCertHashString() == certificate.GetCertHashString();
        using var user = new HttpClient(handler) { BaseAddress = served.Address };
        user.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        // A browser is never told to remember this of the machine itself.
        user.DefaultRequestHeaders.Host = "audit.example";
        served.Address.Scheme.ShouldBe("https");

        var page = await user.GetAsync("/sign-in");
        Header(page, "Strict-Transport-Security").ShouldBe("max-age=31536000");
        page.Headers.GetValues("Set-Cookie").ShouldAllBe(c => c.StartsWith("__Host-", StringComparison.Ordinal) && c.Contains("; secure", StringComparison.OrdinalIgnoreCase));
        var signedIn = await user.PostFormAsync("/sign-in", "/sign-in", new() { ["email"] = "reader@demo.example", ["password"] = Password });
        var given = signedIn.Headers.GetValues("Set-Cookie").First(c => c.StartsWith("__Host-AuditDay=", StringComparison.Ordinal));
        foreach (var said in (string[])["path=/", "secure", "samesite=lax", "httponly"])
            given.ShouldContain($"; {said}", Case.Insensitive);
        given.ShouldNotContain("domain", Case.Insensitive);
        (await user.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task In_use_nothing_is_served_over_a_plain_line()
    {
        await using var served = await Product.OpenForUsersAsync(certificate: null);
        var (user, _) = served.Visitor();

        foreach (var path in (string[])["/", "/sign-in", "/hubs/day/negotiate", "/audits/2026-neglect/report.md"])
        {
            var answer = await user.GetAsync(path);
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, path);
            (await answer.Content.ReadAsStringAsync()).ShouldContain("Audit Day is used over HTTPS only.");
            answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        }
        (await user.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK, "who watches the machine asks it directly");
    }

    [Fact]
    public async Task Every_form_carries_a_token_and_without_it_nothing_is_done()
    {
        var (browser, _) = await _product.SignInAsync("reader@demo.example");
        var posts = _product.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true)
            .Where(e => !e.RoutePattern.RawText!.Contains("_blazor", StringComparison.Ordinal) && !e.RoutePattern.RawText.Contains("hubs/", StringComparison.Ordinal)).ToList();
        posts.Count.ShouldBeGreaterThan(15);

        foreach (var post in posts.Where(e => e.Metadata.GetMetadata<IAntiforgeryMetadata>()?.RequiresValidation != true))
        {
            using var forged = new FormUrlEncodedContent([new("password", "x"), new("code", "x")]);
            var answer = await browser.PostAsync($"/{post.RoutePattern.RawText!.Trim('/').Replace("{token}", "x", StringComparison.Ordinal)}", forged);
            (answer.Headers.Location?.OriginalString ?? $"{answer.StatusCode}").ShouldMatch("(failed|no)=old", post.RoutePattern.RawText);
        }
        (await browser.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.OK, "still signed in");
    }

    private static string Header(HttpResponseMessage answer, string name) =>
        string.Join(", ", answer.Headers.TryGetValues(name, out var values) ? values : []);

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }
}
