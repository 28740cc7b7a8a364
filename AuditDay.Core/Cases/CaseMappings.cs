using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AuditDay.Core.Cases;

internal sealed class AuditCaseMapping : IEntityTypeConfiguration<AuditCase>
{
    public void Configure(EntityTypeBuilder<AuditCase> builder)
    {
        builder.HasIndex(c => new { c.Audit, c.Reference }).IsUnique();
        builder.Property(c => c.AgeBands).AsJson();
    }
}

internal sealed class AuditorPairMapping : IEntityTypeConfiguration<AuditorPair>
{
    public void Configure(EntityTypeBuilder<AuditorPair> builder)
    {
        builder.HasIndex(p => p.Case).IsUnique();
        builder.HasIndex(p => new { p.Audit, p.First });
        builder.HasIndex(p => new { p.Audit, p.Second });
    }
}

internal sealed class ConflictMapping : IEntityTypeConfiguration<ConflictOfInterest>
{
    public void Configure(EntityTypeBuilder<ConflictOfInterest> builder) =>
        builder.HasIndex(c => new { c.Case, c.Member, c.Kind }).IsUnique();
}

internal sealed class NoConflictMapping : IEntityTypeConfiguration<NoConflict>
{
    public void Configure(EntityTypeBuilder<NoConflict> builder) =>
        builder.HasIndex(c => new { c.Case, c.Member }).IsUnique();
}

internal sealed class InvitationMapping : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.HasIndex(i => new { i.Case, i.Practitioner }).IsUnique();
        builder.Property(i => i.Attending).HasDefaultValue(Attendance.Unknown);
    }
}
