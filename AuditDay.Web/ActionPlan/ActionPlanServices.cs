using AuditDay.Core.ActionPlan;

namespace AuditDay.Web.ActionPlan;

/// <summary>What the team change of a plan, together.</summary>
public sealed record PlanChanges(AddAction Add, EditAction Edit, RemoveAction Remove, RestoreAction Restore, TakeOver TakeOver);

/// <summary>What an action's owner does with it.</summary>
public sealed record OwnerSteps(AgreeAction Agree, ReportProgress Report, HoldAction Hold, ResumeAction Resume, SubmitEvidence Submit, SeeImpact SeeImpact);

/// <summary>The files that show what was done.</summary>
public sealed record EvidenceSteps(AttachEvidence Attach, RemoveEvidence Remove);

/// <summary>How the team bring an action to its end, and back.</summary>
public sealed record TeamSteps(VerifyAction Verify, CloseAction Close, ReopenAction Reopen, DecideOnAction Decide);

internal static class ActionPlanServices
{
    public static IServiceCollection AddActionPlan(this IServiceCollection services) =>
        services.AddSingleton<PlanChanges>().AddSingleton<OwnerSteps>().AddSingleton<EvidenceSteps>().AddSingleton<TeamSteps>();
}
