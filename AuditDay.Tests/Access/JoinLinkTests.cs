using AuditDay.Core.Access;
using AuditDay.Core.Journal;
using AuditDay.Core.Storage;
using AuditDay.Web.Access;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AuditDay.Tests.Access;

/// <summary>A link works once, within 72 hours, for the address to which it was sent.</summary>
public sealed class JoinLinkTests : DayTest
{
    private const string Password = "three words of mine";
    private const string TooLate = "This link has been used, or it is too old.";

    private readonly EphemeralDataProtectionProvider _keys = new();

    [Fact]
    public async Task It_works_for_72_hours_and_not_a_minute_longer()
    {
        var link = await LinkAsync();

        House.Clock.Advance(TimeSpan.FromHours(72) - TimeSpan.FromMinutes(1));
        (await HolderAsync(link)).ShouldBe(Day.Ada.Email);

        House.Clock.Advance(TimeSpan.FromMinutes(1));
        (await HolderAsync(link)).ShouldBeNull();
        (await UseAsync(link)).WhyNot.ShouldBe(TooLate);
    }

    [Fact]
    public async Task In_its_last_minute_it_still_sets_a_password()
    {
        var link = await LinkAsync();
        House.Clock.Advance(TimeSpan.FromHours(72) - TimeSpan.FromMinutes(1));

        (await UseAsync(link)).ShouldSatisfyAllConditions(u => u.Member!.Id.ShouldBe(Day.Ada.Id), u => u.WhyNot.ShouldBeEmpty());
    }

    [Fact]
    public async Task It_works_once()
    {
        var link = await LinkAsync();
        (await UseAsync(link)).Member.ShouldNotBeNull();

        (await HolderAsync(link)).ShouldBeNull();
        (await UseAsync(link)).WhyNot.ShouldBe(TooLate);
    }

    [Fact]
    public async Task Of_two_who_join_by_one_link_at_once_one_is_let_in()
    {
        var link = await LinkAsync();
        await using var services = Accounts();
        await using var one = services.CreateAsyncScope();
        await using var other = services.CreateAsyncScope();
        var (first, second) = (await Links(one).HolderAsync(link), await Links(other).HolderAsync(link));

        (await Links(one).UseUpAsync(first!)).ShouldBeTrue();
        (await Links(other).UseUpAsync(second!)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_password_that_is_too_short_does_not_use_it_up()
    {
        var link = await LinkAsync();

        (await UseAsync(link, "short")).WhyNot.ShouldBe(WaysInRefusals.PasswordTooShort.Sentence);
        (await UseAsync(link)).Member.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_newer_one_takes_its_place()
    {
        var (first, second) = (await LinkAsync(), await LinkAsync());

        (await HolderAsync(first)).ShouldBeNull();
        (await HolderAsync(second)).ShouldBe(Day.Ada.Email);
    }

    [Fact]
    public async Task It_is_for_the_address_it_was_sent_to()
    {
        var link = await LinkAsync();
        var details = new MemberDetails(Day.Ada.Name, "ada@elsewhere.example", Day.Ada.Roles, Day.Ada.Groups, Day.Ada.From, Day.Ada.Agency);
        (await Use<EditMember>().RunAsync(new(Day.Ada.Id, details, Day.Ada.Version), Day.Team)).Expect();

        (await HolderAsync(link)).ShouldBeNull("at once, before the account has followed");
        var anew = await LinkAsync("ada@elsewhere.example");
        (await HolderAsync(anew)).ShouldBe("ada@elsewhere.example");
        (await HolderAsync(link)).ShouldBeNull();
    }

    [Fact]
    public async Task It_ends_with_who_is_disabled()
    {
        var link = await LinkAsync();
        (await Use<DisableMember>().RunAsync(new(Day.Ada.Id), Day.Team)).Expect();

        (await HolderAsync(link)).ShouldBeNull();
    }

    [Theory, InlineData(""), InlineData("none"), InlineData("%%%"), InlineData("AAAA"), InlineData("bm9uZS5ub25l")]
    public async Task What_is_no_link_is_refused_alike(string token)
    {
        await LinkAsync();

        (await HolderAsync(token)).ShouldBeNull();
    }

    [Fact]
    public async Task One_s_link_does_not_open_another_s_account()
    {
        var link = System.Text.Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(await LinkAsync()));
        await using var services = Accounts();
        await using var scope = services.CreateAsyncScope();
        await Links(scope).MakeAsync(Day.Ben.Id, Day.Ben.Email);
        var ben = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByEmailAsync(Day.Ben.Email);

        var forged = System.Buffers.Text.Base64Url.EncodeToString(System.Text.Encoding.UTF8.GetBytes($"{ben!.Id:N}.{link.Split('.', 2)[1]}"));

        (await HolderAsync(forged)).ShouldBeNull();
    }

    [Theory, InlineData("https://audit.example/day", "audit.example"), InlineData("", null)]
    public void A_passkey_belongs_to_the_public_name_where_there_is_one(string publicUrl, string? domain)
    {
        using var services = Accounts(publicUrl);

        services.GetRequiredService<IOptions<IdentityPasskeyOptions>>().Value.ServerDomain.ShouldBe(domain);
    }

    private async Task<string> LinkAsync(string? email = null)
    {
        await using var services = Accounts();
        await using var scope = services.CreateAsyncScope();
        return await Links(scope).MakeAnewAsync(Day.Ada.Id, email ?? Day.Ada.Email);
    }

    private async Task<string?> HolderAsync(string token)
    {
        await using var services = Accounts();
        await using var scope = services.CreateAsyncScope();
        return (await Links(scope).HolderAsync(token))?.Account.Email;
    }

    private async Task<JoinLinks.Used> UseAsync(string token, string password = Password)
    {
        await using var services = Accounts();
        await using var scope = services.CreateAsyncScope();
        return await Links(scope).UseAsync(token, password);
    }

    private static JoinLinks Links(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<JoinLinks>();

    private ServiceProvider Accounts(string publicUrl = "") => new ServiceCollection()
        .AddHouse(House)
        .AddSingleton(House.Use<LiveFeed>())
        .AddSingleton(House.Use<Writer>())
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection([new("PublicUrl", publicUrl)]).Build())
        .AddSingleton<IDataProtectionProvider>(_keys)
        .AddScoped(_ => House.Store.Open())
        .AddAccounts()
        .BuildServiceProvider();
}
