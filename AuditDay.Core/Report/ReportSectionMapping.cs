using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AuditDay.Core.Report;

internal sealed class ReportSectionMapping : IEntityTypeConfiguration<ReportSection>
{
    public void Configure(EntityTypeBuilder<ReportSection> builder) => builder.HasIndex(s => new { s.Audit, s.Part }).IsUnique();
}
