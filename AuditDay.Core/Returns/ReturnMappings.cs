using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AuditDay.Core.Returns;

internal sealed class AgencyReturnMapping : IEntityTypeConfiguration<AgencyReturn>
{
    public void Configure(EntityTypeBuilder<AgencyReturn> builder)
    {
        builder.HasIndex(r => new { r.Case, r.Agency }).IsUnique();
        builder.HasIndex(r => r.Audit);
        builder.Ignore(r => r.Resource);
    }
}

internal sealed class AnswerMapping : IEntityTypeConfiguration<Answer>
{
    public void Configure(EntityTypeBuilder<Answer> builder)
    {
        builder.HasIndex(a => new { a.Return, a.QuestionKey, a.Submission }).IsUnique();
        builder.HasIndex(a => new { a.Case, a.QuestionKey });
        builder.Property(a => a.Rows).AsJson();
    }
}

internal sealed class DraftAnswerMapping : IEntityTypeConfiguration<DraftAnswer>
{
    public void Configure(EntityTypeBuilder<DraftAnswer> builder)
    {
        builder.HasIndex(d => new { d.Return, d.QuestionKey }).IsUnique();
        builder.Property(d => d.Rows).AsJson();
    }
}
