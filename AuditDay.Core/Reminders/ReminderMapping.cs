using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AuditDay.Core.Reminders;

internal sealed class ReminderMapping : IEntityTypeConfiguration<Reminder>
{
    // What "never a second time" rests on.
    public void Configure(EntityTypeBuilder<Reminder> builder) =>
        builder.HasIndex(r => new { r.Return, r.DueOn, r.Rung, r.Member }).IsUnique();
}
