using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AuditDay.Core.AuditTools;

internal sealed class AuditToolMapping : IEntityTypeConfiguration<AuditTool>
{
    public void Configure(EntityTypeBuilder<AuditTool> builder)
    {
        builder.HasIndex(t => new { t.Key, t.Number }).IsUnique();
        builder.Property(t => t.Sections).AsJson();
        builder.Ignore(t => t.Questions);
        builder.Ignore(t => t.Content);
    }
}
