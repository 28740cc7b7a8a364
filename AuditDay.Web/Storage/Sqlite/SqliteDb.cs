using AuditDay.Core.Storage;
using AuditDay.Web.Access;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Web.Storage.Sqlite;

/// <summary>The whole database as SQLite keeps it: what Core stores, the accounts, and the keys that protect cookies.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options) : AuditDayDb(options), IDataProtectionKeyContext
{
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.AddAccounts();
    }
}
