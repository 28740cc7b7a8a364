using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AuditDay.Core.Stage;

internal sealed class StageViewMapping : IEntityTypeConfiguration<StageView>
{
    public void Configure(EntityTypeBuilder<StageView> builder) => builder.HasIndex(v => v.Audit).IsUnique();
}

internal sealed class StageCodeMapping : IEntityTypeConfiguration<StageCode>
{
    public void Configure(EntityTypeBuilder<StageCode> builder) => builder.HasIndex(c => c.Code);
}

internal sealed class StageDeviceMapping : IEntityTypeConfiguration<StageDevice>
{
    public void Configure(EntityTypeBuilder<StageDevice> builder)
    {
        builder.HasIndex(d => d.Audit);
        builder.HasIndex(d => d.Seat).IsUnique();
        builder.Ignore(d => d.Name);
    }
}
