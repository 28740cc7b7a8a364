using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AuditDay.Core.Evaluation;

internal sealed class EvaluationSheetMapping : IEntityTypeConfiguration<EvaluationSheet>
{
    public void Configure(EntityTypeBuilder<EvaluationSheet> builder)
    {
        builder.HasIndex(s => new { s.Audit, s.Of }).IsUnique();
        builder.Property(s => s.Answers).AsJson();
    }
}
