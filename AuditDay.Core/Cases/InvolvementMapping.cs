using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AuditDay.Core.Cases;

internal sealed class InvolvementMapping : IEntityTypeConfiguration<Involvement>
{
    public void Configure(EntityTypeBuilder<Involvement> builder)
    {
        builder.HasIndex(i => new { i.Case, i.Agency }).IsUnique();
        builder.HasIndex(i => i.Audit);
    }
}
