using AuditDay.Core.Access;
using AuditDay.Core.Outbox;
using AuditDay.Core.Storage;
using AuditDay.Web.Access;
using AuditDay.Web.Shell;
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
                new(account.Name, account.Email, RolesOf(account.Role), account.From ?? account.Agency ?? "", account.Agency is { } a ? stage.Agency(a) : null, GroupsOf(account)),
                stage.Team)));
        }
        foreach (var account in file.Accounts)
            DemoStage.Done(await stage.Use<JoinPartnership>().RunAsync(stage.Member(account.Email)));
    }

    /// <summary>Somebody who was asked in yesterday and has not opened the mail; it lies in the outbox.</summary>
    public static async Task InviteNewcomerAsync(DemoStage stage, IServiceProvider services)
    {
        stage.Clock.GoTo(stage.Clock.Today.AddHours(-19));
        var newcomer = DemoStage.Done(await stage.Use<AddMember>().RunAsync(
            new("Auditor 13 (Fire and rescue)", "auditor-13@demo.example", MemberRoles.None, "Fire and rescue", Groups: MemberGroups.ImpactGroup), stage.Team));
        var send = new SendInvitation(
            services.GetRequiredService<IServiceScopeFactory>(), stage.Use<IStore>(), stage.Use<InviteMember>(), stage.Use<WriteMail>(), services.GetRequiredService<Partnership>());
        DemoStage.Done(await send.RunAsync(newcomer, stage.Team));
    }

    public static async Task AddAgenciesAsync(DemoStage stage)
    {
        foreach (var agency in DemoFiles.Agencies().Agencies)
        {
            var id = DemoStage.Done(await stage.Use<AddAgency>().RunAsync(new(agency.Name, agency.Sector, agency.AlsoWritten, agency.Serves), stage.Team));
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

    // Auditors come from the three groups in turn, every fourth from an agency only.
    private static MemberGroups GroupsOf(DemoFiles.AccountPart account) => account.Role switch
    {
        "chair" => MemberGroups.StrategicGroup,
        "auditor" => (int.Parse(account.Email.Split('@')[0].Split('-')[1]) % 4) switch
        {
            1 => MemberGroups.QualityAssuranceGroup,
            2 => MemberGroups.ImpactGroup,
            3 => MemberGroups.StrategicGroup,
            _ => MemberGroups.None,
        },
        _ => MemberGroups.None,
    };

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
