using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AuditDay.Core.Briefing;

internal sealed class BriefingBoxMapping : IEntityTypeConfiguration<BriefingBox>
{
    public void Configure(EntityTypeBuilder<BriefingBox> builder) => builder.HasIndex(b => new { b.Audit, b.Part }).IsUnique();
}

internal sealed class BriefingUseMapping : IEntityTypeConfiguration<BriefingUse>
{
    public void Configure(EntityTypeBuilder<BriefingUse> builder) => builder.HasIndex(u => u.Audit);
}
