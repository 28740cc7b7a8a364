using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AuditDay.Core.Cases;

internal sealed class ConcernMapping : IEntityTypeConfiguration<ImmediateConcern>
{
    public void Configure(EntityTypeBuilder<ImmediateConcern> builder)
    {
        builder.HasIndex(c => c.Audit);
        builder.HasIndex(c => c.Return);
    }
}
