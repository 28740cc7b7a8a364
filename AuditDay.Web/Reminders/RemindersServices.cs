namespace AuditDay.Web.Reminders;

internal static class RemindersServices
{
    public static IServiceCollection AddReminders(this IServiceCollection services) => services.AddHostedService<ReminderRounds>();
}
