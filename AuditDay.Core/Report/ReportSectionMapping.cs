using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AuditDay.Core.Report;

internal sealed class ReportSectionMapping : IEntityTypeConfiguration<ReportSection>
{
    public void Configure(EntityTypeBuilder<ReportSection> builder) => builder.HasIndex(s => new { s.Audit, s.Part }).IsUnique();
}

internal sealed class ReportVersionMapping : IEntityTypeConfiguration<ReportVersion>
{
    public void Configure(EntityTypeBuilder<ReportVersion> builder)
    {
        builder.HasIndex(v => new { v.Audit, v.Number }).IsUnique();
        builder.Property(v => v.Authors).AsJson();
    }
}

internal sealed class FactCheckAnswerMapping : IEntityTypeConfiguration<FactCheckAnswer>
{
    public void Configure(EntityTypeBuilder<FactCheckAnswer> builder)
    {
        builder.HasIndex(a => new { a.ReportVersion, a.Agency, a.Place }).IsUnique();
        builder.Ignore(a => a.IsOpen);
    }
}

internal sealed class DisclosureOverrideMapping : IEntityTypeConfiguration<DisclosureOverride>
{
    public void Configure(EntityTypeBuilder<DisclosureOverride> builder)
    {
        builder.HasIndex(o => new { o.Audit, o.Key }).IsUnique();
        builder.Ignore(o => o.IsConfirmed);
        builder.Ignore(o => o.Counts);
    }
}

internal sealed class ReportCommentMapping : IEntityTypeConfiguration<ReportComment>
{
    public void Configure(EntityTypeBuilder<ReportComment> builder) => builder.HasIndex(c => c.Audit);
}

internal sealed class ReportShareMapping : IEntityTypeConfiguration<ReportShare>
{
    public void Configure(EntityTypeBuilder<ReportShare> builder) => builder.HasIndex(s => new { s.Audit, s.Number, s.Member }).IsUnique();
}
