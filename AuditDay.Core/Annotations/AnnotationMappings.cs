using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AuditDay.Core.Annotations;

internal sealed class AnnotationMapping : IEntityTypeConfiguration<Annotation>
{
    public void Configure(EntityTypeBuilder<Annotation> builder)
    {
        builder.HasIndex(a => a.Case);
        builder.HasIndex(a => new { a.Audit, a.Case, a.Agency, a.KeyQuestion });
        builder.Property(a => a.Tags).AsJson();
        builder.Ignore(a => a.State);
    }
}

internal sealed class AnnotationChangeMapping : IEntityTypeConfiguration<AnnotationChange>
{
    public void Configure(EntityTypeBuilder<AnnotationChange> builder)
    {
        builder.HasIndex(c => new { c.Case, c.By });
        builder.HasIndex(c => c.Annotation);
        builder.Property(c => c.Before).AsJson();
    }
}

internal sealed class AnswerReadMapping : IEntityTypeConfiguration<AnswerRead>
{
    public void Configure(EntityTypeBuilder<AnswerRead> builder) =>
        builder.HasIndex(r => new { r.Case, r.Answer, r.By }).IsUnique();
}

internal sealed class NoEvidenceMapping : IEntityTypeConfiguration<NoEvidence>
{
    public void Configure(EntityTypeBuilder<NoEvidence> builder) => builder.HasIndex(n => new { n.Case, n.Agency, n.KeyQuestion }).IsUnique();
}

internal sealed class ParkedLineMapping : IEntityTypeConfiguration<ParkedLine>
{
    public void Configure(EntityTypeBuilder<ParkedLine> builder) => builder.HasIndex(l => l.Case);
}

internal sealed class DiscussionQuestionMapping : IEntityTypeConfiguration<DiscussionQuestion>
{
    public void Configure(EntityTypeBuilder<DiscussionQuestion> builder) => builder.HasIndex(q => q.Case);
}
