using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AuditDay.Core.Preparation;

internal sealed class PreparedNoteMapping : IEntityTypeConfiguration<PreparedNote>
{
    public void Configure(EntityTypeBuilder<PreparedNote> builder) =>
        builder.HasIndex(n => new { n.Case, n.Practitioner, n.KeyQuestion }).IsUnique();
}

internal sealed class SharedLineMapping : IEntityTypeConfiguration<SharedLine>
{
    public void Configure(EntityTypeBuilder<SharedLine> builder) => builder.HasIndex(l => l.Case);
}
