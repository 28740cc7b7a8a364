using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AuditDay.Core.Programme;

internal sealed class FacilitationMapping : IEntityTypeConfiguration<Facilitation>
{
    public void Configure(EntityTypeBuilder<Facilitation> builder) =>
        builder.HasIndex(f => new { f.Audit, f.Member }).IsUnique();
}
