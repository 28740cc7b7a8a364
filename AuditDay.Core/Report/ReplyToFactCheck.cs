using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Report;

/// <summary>The team say what came of an error that an agency pointed out; the agency reads it.</summary>
public sealed class ReplyToFactCheck(Writer writer) : IUseCase
{
    public sealed record Command(Id<FactCheckAnswer> Answer, string Reply);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.FactCheckAnswers.FindAsync([command.Answer], CancellationToken.None) is not { } answer
                || await db.StandingAsync(by, answer.Audit, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;
            if (standing.Denies(Right.Create, Resource.FactCheck) is { } no)
                return no;

            var isOpen = await db.ReportVersions.AnyAsync(v => v.Id == answer.ReportVersion && v.State == VersionState.InFactCheck, CancellationToken.None);
            return isOpen ? answer.Answer(command.Reply, by) : ReportRefusals.NotInFactCheck;
        }, ct);
}
