using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AuditDay.Core.Programme;

internal sealed class BriefingMapping : IEntityTypeConfiguration<BriefingSession>
{
    public void Configure(EntityTypeBuilder<BriefingSession> builder)
    {
        builder.HasIndex(s => s.Audit);
        builder.Ignore(s => s.End);
        builder.Property(s => s.Taken).AsJson();
    }
}
