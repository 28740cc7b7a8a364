using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using AuditDay.Core.Themes;

namespace AuditDay.Core.Findings;

/// <summary>A pair conclude something about their case, or the team and facilitator across cases; from a theme or afresh.</summary>
public sealed class AddFinding(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Guid Operation, Id<Audit> Audit, FindingWords Words, Id<PracticeTheme>? Theme = null, Id<AuditCase>? Case = null);

    public Task<Result<Id<Finding>>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.OnceAsync<Id<Finding>>(command.Operation, by, async db =>
        {
            var standing = await db.StandingOfFindingAsync(by, command.Audit, command.Case);
            if (standing is null || standing.Audit != command.Audit)
                return Refusal.NotFound;
            if (standing.Denies(Right.Create, Resource.Findings, Work.Findings) is { } no)
                return no;
            if (command.Theme is { } theme && !await db.HasThemeAsync(command.Audit, theme))
                return Refusal.NotFound;
            if (!await db.HasCasesAsync(command.Audit, command.Words.Cases))
                return FindingRefusals.CaseNotInAudit;
            if (!await db.HasEvidenceAsync(command.Audit, command.Case, command.Words.Evidence))
                return FindingRefusals.EvidenceNotHere;

            var concluded = Finding.Concluded(command.Audit, command.Case, command.Theme, command.Words, by, clock.GetUtcNow());
            if (concluded is not { IsDone: true, Value: { } finding })
                return concluded.Refusal!;

            if (await db.ChangeFeedbackAsync(command.Case) is { } withAgencies)
                return withAgencies;

            db.Findings.Add(finding);
            return finding.Id;
        }, ct);
}
