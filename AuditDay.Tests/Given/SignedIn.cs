using System.Net;
using AuditDay.Core.Access;
using AuditDay.Web.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AuditDay.Tests.Given;

/// <summary>Cookies as the product itself gives them, without the second that hashing a password takes: a table asks as many people.</summary>
internal static class SignedIn
{
    public static async Task<CookieContainer> CookiesOfAsync(this Product product, Member member, bool isStrong = true, DateTimeOffset? provedAt = null)
    {
        await using var scope = product.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = await accounts.Users.FirstOrDefaultAsync(a => a.MemberId == member.Id.Value);
        if (account is null)
        {
            account = new Account { Id = Guid.CreateVersion7(), MemberId = member.Id.Value, UserName = member.Email, Email = member.Email };
            (await accounts.CreateAsync(account)).Succeeded.ShouldBeTrue();
        }

        var principal = await scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<Account>>().CreateAsync(account);
        var now = DateTimeOffset.UtcNow;
        principal.Identities.First().AddClaims(SessionClaims.Of(provedAt ?? now, isStrong));
        var ticket = new AuthenticationTicket(principal, new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now.AddHours(1) }, IdentityConstants.ApplicationScheme);
        var options = scope.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var cookies = new CookieContainer();
        cookies.Add(product.Address, new Cookie(options.Cookie.Name!, options.TicketDataFormat.Protect(ticket)));
        return cookies;
    }

    public static HttpClient Browser(this Product product, CookieContainer cookies)
    {
        var client = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = product.Address };
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        return client;
    }
}
