using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AuditDay.Core.Desk;

internal sealed class RunningDayMapping : IEntityTypeConfiguration<RunningDay>
{
    public void Configure(EntityTypeBuilder<RunningDay> builder) => builder.HasIndex(d => d.Audit).IsUnique();
}
