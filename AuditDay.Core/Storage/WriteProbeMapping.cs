using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AuditDay.Core.Storage;

internal sealed class WriteProbeMapping : IEntityTypeConfiguration<WriteProbe>
{
    public void Configure(EntityTypeBuilder<WriteProbe> builder) => builder.Property(p => p.Id).ValueGeneratedNever();
}
