using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AuditDay.Core.Access;

internal sealed class AgencyMapping : IEntityTypeConfiguration<Agency>
{
    public void Configure(EntityTypeBuilder<Agency> builder)
    {
        builder.Property<List<string>>("_alsoWritten").HasColumnName("AlsoWritten").AsJson();
        builder.Ignore(a => a.AlsoWritten);
        builder.HasIndex(a => a.Name).IsUnique();
        // Also what agencies have that were here before adults' services were told apart.
        builder.Property(a => a.Serves).HasDefaultValue(WhomServed.Children);
    }
}
