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
        builder.Ignore(r => r.IsWithAgency);
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

internal sealed class AnswerQueryMapping : IEntityTypeConfiguration<AnswerQuery>
{
    public void Configure(EntityTypeBuilder<AnswerQuery> builder)
    {
        builder.HasIndex(q => q.Return);
        builder.HasIndex(q => q.Audit);
    }
}

internal sealed class ExtensionRequestMapping : IEntityTypeConfiguration<ExtensionRequest>
{
    public void Configure(EntityTypeBuilder<ExtensionRequest> builder)
    {
        builder.HasIndex(e => e.Return);
        builder.HasIndex(e => e.Audit);
    }
}

internal sealed class ReturnPlaceMapping : IEntityTypeConfiguration<ReturnPlace>
{
    public void Configure(EntityTypeBuilder<ReturnPlace> builder) => builder.HasIndex(p => new { p.Return, p.Of }).IsUnique();
}
