using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Findings;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Outbox;
using AuditDay.Core.Reminders;
using AuditDay.Core.Report;
using AuditDay.Core.Returns;
using AuditDay.Core.Returns.Word;
using AuditDay.Core.Stage;
using AuditDay.Core.Storage;
using AuditDay.Core.Themes;
using Microsoft.Extensions.DependencyInjection;

namespace AuditDay.Core;

public static class CoreServices
{
    /// <summary>Registers the writer, the feed and every use case. The caller adds an <see cref="IStore"/>, a <see cref="JournalKey"/> and a <see cref="TimeProvider"/>.</summary>
    public static IServiceCollection AddAuditDayCore(this IServiceCollection services)
    {
        services.AddSingleton<LiveFeed>();
        services.AddSingleton<Writer>();
        services.AddSingleton<WriterState>();
        services.AddSingleton<ProbeWriting>();
        services.AddSingleton<VerifyJournal>();
        services.AddSingleton<Trail>();
        services.AddSingleton<FoundPartnership>();
        services.AddSingleton<JoinStage>();
        services.AddSingleton<ConcernAlert>();
        services.AddSingleton<MarkCounts>();
        services.AddSingleton<SharedBoard>();
        services.AddSingleton<OpenTexts>();
        services.AddSingleton<WriteGrants>();
        services.AddSingleton<TextFeed>();
        services.AddSingleton<StoreChanges>();
        services.AddSingleton<KeepTexts>();
        services.AddSingleton<Post>();
        services.AddSingleton<RemindOfReturns>();
        services.AddSingleton<ReturnMails>();
        services.AddSingleton<FeedbackMails>();
        services.AddSingleton<WordReadings>();
        services.AddSingleton<Publication>();
        services.AddSingleton<ReportMails>();
        // Use cases hold no state: one of each serves everybody.
        foreach (var useCase in typeof(IUseCase).Assembly.GetTypes().Where(t => t.IsClass && t.IsAssignableTo(typeof(IUseCase))))
            services.AddSingleton(useCase);
        return services;
    }
}
