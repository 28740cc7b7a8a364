using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AuditDay.Core.Access;

internal sealed class MemberMapping : IEntityTypeConfiguration<Member>
{
    public void Configure(EntityTypeBuilder<Member> builder)
    {
        builder.HasIndex(m => m.Email).IsUnique();
        builder.Ignore(m => m.State);
        // Also what people have who were here before there were groups.
        builder.Property(m => m.Groups).HasDefaultValue(MemberGroups.None);
    }
}
