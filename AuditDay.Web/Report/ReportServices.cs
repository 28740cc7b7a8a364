using AuditDay.Core.Report;

namespace AuditDay.Web.Report;

/// <summary>The steps of a report on its road to publication.</summary>
public sealed record RoadSteps(BeginFactCheck Begin, ReplyToFactCheck Reply, CloseFactCheck Close, AskForApproval Ask, ApproveReport Decide);

/// <summary>What is done about a find of the disclosure check.</summary>
public sealed record OverrideChanges(OverrideHit Ask, ConfirmOverride Confirm, TakeBackOverride TakeBack);

internal static class ReportServices
{
    public static IServiceCollection AddReport(this IServiceCollection services) => services.AddSingleton<RoadSteps>().AddSingleton<OverrideChanges>();
}
