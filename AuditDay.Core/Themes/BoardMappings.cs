using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AuditDay.Core.Themes;

internal sealed class CardMapping : IEntityTypeConfiguration<Card>
{
    public void Configure(EntityTypeBuilder<Card> builder)
    {
        builder.HasIndex(c => c.Audit);
        builder.HasIndex(c => c.Theme);
        builder.HasIndex(c => c.From);
        builder.HasIndex(c => c.FromPassage);
        builder.Ignore(c => c.State);
    }
}

internal sealed class PracticeThemeMapping : IEntityTypeConfiguration<PracticeTheme>
{
    public void Configure(EntityTypeBuilder<PracticeTheme> builder)
    {
        builder.HasIndex(t => t.Audit);
        builder.Ignore(t => t.State);
    }
}

internal sealed class BoardChangeMapping : IEntityTypeConfiguration<BoardChange>
{
    public void Configure(EntityTypeBuilder<BoardChange> builder)
    {
        builder.HasIndex(c => new { c.Audit, c.By });
        builder.Property(c => c.Cards).AsJson();
        builder.Property(c => c.Themes).AsJson();
        builder.Ignore(c => c.Needs);
    }
}

internal sealed class BoardLookMapping : IEntityTypeConfiguration<BoardLook>
{
    public void Configure(EntityTypeBuilder<BoardLook> builder) => builder.HasIndex(l => new { l.Audit, l.By }).IsUnique();
}

internal sealed class BoardSettingMapping : IEntityTypeConfiguration<BoardSetting>
{
    public void Configure(EntityTypeBuilder<BoardSetting> builder) => builder.HasIndex(s => s.Audit).IsUnique();
}
