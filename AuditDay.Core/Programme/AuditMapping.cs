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
        // Also what audits have that were here before an agenda could be shifted.
        builder.Property(a => a.AgendaShifts).AsJson().HasDefaultValueSql("'[]'");
    }
}
