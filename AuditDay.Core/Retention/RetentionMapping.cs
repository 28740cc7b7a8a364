using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AuditDay.Core.Retention;

internal sealed class ErasureMapping : IEntityTypeConfiguration<Erasure>
{
    public void Configure(EntityTypeBuilder<Erasure> builder) => builder.HasIndex(e => e.Subject);
}

internal sealed class LegalHoldMapping : IEntityTypeConfiguration<LegalHold>
{
    public void Configure(EntityTypeBuilder<LegalHold> builder)
    {
        builder.HasIndex(h => h.Audit);
        builder.Property(h => h.Reason).HasMaxLength(LegalHold.LongestReason);
    }
}
