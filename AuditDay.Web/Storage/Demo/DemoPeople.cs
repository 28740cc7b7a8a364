using AuditDay.Core.Access;
using AuditDay.Web.Access;
using Microsoft.AspNetCore.Identity;

namespace AuditDay.Web.Storage.Demo;

/// <summary>The partnership's agencies, members and accounts.</summary>
internal static class DemoPeople
{
    public static async Task AddAsync(DemoStage stage)
    {
        var file = DemoFiles.Agencies();
        var founder = file.Accounts.First(a => a.Role == "partnership team");
        await stage.MeetAsync(DemoStage.Done(await stage.Use<FoundPartnership>().RunAsync("Partnership team", founder.Email)));

        await AddAgenciesAsync(stage);
        foreach (var account in file.Accounts.Where(a => a != founder))
        {
            await stage.MeetAsync(DemoStage.Done(await stage.Use<AddMember>().RunAsync(
                new(account.Name, account.Email, RolesOf(account.Role), account.From ?? account.Agency ?? "", account.Agency is { } a ? stage.Agency(a) : null),
                stage.Team)));
        }
    }

    public static async Task AddAgenciesAsync(DemoStage stage)
    {
        foreach (var agency in DemoFiles.Agencies().Agencies)
        {
            var id = DemoStage.Done(await stage.Use<AddAgency>().RunAsync(new(agency.Name, agency.Sector, agency.AlsoWritten), stage.Team));
            foreach (var writtenAs in agency.AlsoWritten.Append(agency.Name))
                stage.Know(writtenAs, id);
        }
    }

    public static async Task AddAccountsAsync(DemoStage stage, IServiceProvider services, IEnumerable<string> emails)
    {
        await using var scope = services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        // Hashing is slow on purpose, and all of them share a password that is no secret: once is enough.
        var hash = accounts.PasswordHasher.HashPassword(new Account(), DemoSetting.Password);
        foreach (var email in emails)
        {
            var made = await accounts.CreateAsync(new Account
            {
                Id = Guid.CreateVersion7(),
                MemberId = stage.Member(email).Id.Value,
                UserName = email,
                Email = email,
                EmailConfirmed = true,
                PasswordHash = hash,
            });
            if (!made.Succeeded)
                throw new InvalidOperationException($"{email}: {string.Join(' ', made.Errors.Select(e => e.Description))}");
        }
    }

    private static MemberRoles RolesOf(string role) => role switch
    {
        "partnership team" => MemberRoles.PartnershipTeam,
        "chair" => MemberRoles.Chair,
        "reader" => MemberRoles.Reader,
        "return author" => MemberRoles.ReturnAuthor,
        "agency lead" => MemberRoles.AgencyLead,
        _ => MemberRoles.None,
    };
}
