using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AuditDay.Core.Programme;

internal sealed class AuditMapping : IEntityTypeConfiguration<Audit>
{
    public void Configure(EntityTypeBuilder<Audit> builder)
    {
        builder.HasIndex(a => a.Slug).IsUnique();
        builder.Property(a => a.Reason).AsJson();
        builder.Property(a => a.Agenda).AsJson();
        builder.Property(a => a.GroundRules).AsJson();
    }
}
