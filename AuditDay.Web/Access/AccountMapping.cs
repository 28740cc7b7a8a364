using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Web.Access;

/// <summary>Identity's tables in the one database, without Identity's own context as a base.</summary>
internal static class AccountMapping
{
    public static void AddAccounts(this ModelBuilder model)
    {
        model.Entity<Account>(b =>
        {
            b.ToTable("Accounts");
            b.HasKey(a => a.Id);
            b.HasIndex(a => a.NormalizedUserName).IsUnique();
            b.HasIndex(a => a.NormalizedEmail).IsUnique();
            b.HasIndex(a => a.MemberId).IsUnique();
            b.Property(a => a.ConcurrencyStamp).IsConcurrencyToken();
        });
        model.Entity<IdentityUserClaim<Guid>>(b => b.ToTable("AccountClaims").HasKey(c => c.Id));
        model.Entity<IdentityUserLogin<Guid>>(b => b.ToTable("AccountLogins").HasKey(l => new { l.LoginProvider, l.ProviderKey }));
        model.Entity<IdentityUserPasskey<Guid>>(b =>
        {
            b.ToTable("AccountPasskeys");
            b.HasKey(p => p.CredentialId);
            // No credential id is longer: the standard says so.
            b.Property(p => p.CredentialId).HasMaxLength(1024);
            b.HasOne<Account>().WithMany().HasForeignKey(p => p.UserId).OnDelete(DeleteBehavior.Cascade);
            b.OwnsOne(p => p.Data).ToJson();
        });
        model.Entity<IdentityUserToken<Guid>>(b => b.ToTable("AccountTokens").HasKey(t => new { t.UserId, t.LoginProvider, t.Name }));
    }
}
