using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Cases;

/// <summary>The team pair two auditors for a case; whoever was not named as auditor of the audit is so now.</summary>
public sealed class FormPair(Writer writer) : IUseCase
{
    public sealed record Command(Id<AuditCase> Case, Id<Member> First, Id<Member> Second, string Room, string Slot);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            var found = await db.CaseToSetUpAsync(command.Case, by);
            if (found is not { IsDone: true, Value: { } auditCase })
                return found.Refusal!;
            if (await db.Members.FindAsync([command.First], CancellationToken.None) is not { } first
                || await db.Members.FindAsync([command.Second], CancellationToken.None) is not { } second)
                return Refusal.NotFound;
            if (await db.Pairs.AnyAsync(p => p.Case == command.Case, CancellationToken.None))
                return CaseRefusals.PairThere;

            var formed = AuditorPair.Of(auditCase, first, second, command.Room, command.Slot);
            if (formed is not { IsDone: true, Value: { } pair })
                return formed.Refusal!;

            foreach (var auditor in (Member[])[first, second])
            {
                if (await db.WhyNotReadAsync(auditCase.Id, auditor) is { } no)
                    return no;
                await db.NameAuditorAsync(auditCase.Audit, auditor.Id);
            }
            db.Pairs.Add(pair);
            return Result.Done;
        }, ct);
}
