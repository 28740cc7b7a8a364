using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AuditDay.Core.Findings;

internal sealed class FeedbackReleaseMapping : IEntityTypeConfiguration<FeedbackRelease>
{
    public void Configure(EntityTypeBuilder<FeedbackRelease> builder)
    {
        builder.HasIndex(r => r.Case).IsUnique();
        builder.Property(r => r.Agreed).AsJson();
        builder.Ignore(r => r.IsReleased);
    }
}

internal sealed class PracticeGradeMapping : IEntityTypeConfiguration<PracticeGrade>
{
    public void Configure(EntityTypeBuilder<PracticeGrade> builder)
    {
        builder.HasIndex(g => g.Case);
        builder.HasIndex(g => new { g.Return, g.QuestionKey }).IsUnique();
        builder.Ignore(g => g.Pair);
        builder.Ignore(g => g.Moderated);
    }
}

internal sealed class CaseActionMapping : IEntityTypeConfiguration<CaseAction>
{
    public void Configure(EntityTypeBuilder<CaseAction> builder)
    {
        builder.HasIndex(a => a.Case);
        builder.Ignore(a => a.Words);
    }
}
