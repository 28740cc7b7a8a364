using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AuditDay.Core.Findings;

internal sealed class FindingMapping : IEntityTypeConfiguration<Finding>
{
    public void Configure(EntityTypeBuilder<Finding> builder)
    {
        builder.HasIndex(f => f.Audit);
        builder.HasIndex(f => f.Case);
        builder.Property(f => f.Cases).AsJson();
        builder.Property(f => f.Evidence).AsJson().HasDefaultValueSql("'[]'");
        builder.Ignore(f => f.Words);
    }
}

internal sealed class RecommendationMapping : IEntityTypeConfiguration<Recommendation>
{
    public void Configure(EntityTypeBuilder<Recommendation> builder)
    {
        builder.HasIndex(r => r.Audit);
        builder.Ignore(r => r.Words);
    }
}
