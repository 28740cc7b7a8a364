using AuditDay.Core.Briefing;

namespace AuditDay.Web.Briefing;

/// <summary>What the page of a briefing can do.</summary>
public sealed record BriefingChanges(WriteBriefing Write, DraftBriefing Draft, RecordBriefingUse Record);

internal static class BriefingServices
{
    public static IServiceCollection AddBriefing(this IServiceCollection services) => services.AddSingleton<BriefingChanges>();
}
