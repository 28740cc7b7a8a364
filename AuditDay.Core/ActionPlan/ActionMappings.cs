using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AuditDay.Core.ActionPlan;

internal sealed class PlannedActionMapping : IEntityTypeConfiguration<PlannedAction>
{
    public void Configure(EntityTypeBuilder<PlannedAction> builder)
    {
        builder.HasIndex(a => new { a.Audit, a.Number }).IsUnique();
        // What "nothing is taken over twice" rests on.
        builder.HasIndex(a => a.TakenFrom).IsUnique();
        builder.Property(a => a.Progress).AsJson();
        builder.Ignore(a => a.Words);
    }
}

internal sealed class ActionEvidenceMapping : IEntityTypeConfiguration<ActionEvidence>
{
    public void Configure(EntityTypeBuilder<ActionEvidence> builder) => builder.HasIndex(e => e.Action);
}
