using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AuditDay.Core.Notes;

internal sealed class LiveTextMapping : IEntityTypeConfiguration<LiveText>
{
    public void Configure(EntityTypeBuilder<LiveText> builder)
    {
        builder.HasIndex(t => t.Place).IsUnique();
        builder.HasIndex(t => t.Audit);
    }
}

internal sealed class TextUpdateMapping : IEntityTypeConfiguration<TextUpdate>
{
    public void Configure(EntityTypeBuilder<TextUpdate> builder) => builder.HasKey(u => new { u.Text, u.At });
}

internal sealed class TextSnapshotMapping : IEntityTypeConfiguration<TextSnapshot>
{
    public void Configure(EntityTypeBuilder<TextSnapshot> builder) => builder.HasKey(s => new { s.Text, s.At });
}

internal sealed class TextCheckpointMapping : IEntityTypeConfiguration<TextCheckpoint>
{
    public void Configure(EntityTypeBuilder<TextCheckpoint> builder) => builder.HasIndex(c => c.Text);
}

internal sealed class FencedClientMapping : IEntityTypeConfiguration<FencedClient>
{
    public void Configure(EntityTypeBuilder<FencedClient> builder) => builder.HasKey(c => new { c.Text, c.Client });
}

internal sealed class TextAnchorMapping : IEntityTypeConfiguration<TextAnchor>
{
    public void Configure(EntityTypeBuilder<TextAnchor> builder)
    {
        builder.HasIndex(a => a.Text);
        builder.Ignore(a => a.IsGone);
        builder.Ignore(a => a.State);
    }
}

internal sealed class PassageChangeMapping : IEntityTypeConfiguration<PassageChange>
{
    public void Configure(EntityTypeBuilder<PassageChange> builder)
    {
        builder.HasIndex(c => new { c.Text, c.By });
        builder.HasIndex(c => c.Passage);
        builder.Property(c => c.Before).AsJson();
    }
}
