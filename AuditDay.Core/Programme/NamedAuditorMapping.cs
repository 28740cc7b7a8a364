using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AuditDay.Core.Programme;

internal sealed class NamedAuditorMapping : IEntityTypeConfiguration<NamedAuditor>
{
    public void Configure(EntityTypeBuilder<NamedAuditor> builder) =>
        builder.HasIndex(a => new { a.Audit, a.Member }).IsUnique();
}
