using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AuditDay.Core.Reminders;

internal sealed class ReminderMapping : IEntityTypeConfiguration<Reminder>
{
    // What "never a second time" rests on.
    public void Configure(EntityTypeBuilder<Reminder> builder) =>
        builder.HasIndex(r => new { r.Return, r.DueOn, r.Rung, r.Member }).IsUnique();
}

internal sealed class ActionReminderMapping : IEntityTypeConfiguration<ActionReminder>
{
    /// <inheritdoc cref="ReminderMapping"/>
    public void Configure(EntityTypeBuilder<ActionReminder> builder) =>
        builder.HasIndex(r => new { r.Action, r.DueOn, r.Rung, r.Member }).IsUnique();
}
