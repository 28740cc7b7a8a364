using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Report;

/// <summary>A writer has done what a comment asks, or opens it again.</summary>
public sealed class SettleComment(Writer writer) : IUseCase
{
    public sealed record Command(Id<ReportComment> Comment, bool IsSettled);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.ReportComments.FindAsync([command.Comment], CancellationToken.None) is not { } comment
                || await db.StandingAsync(by, comment.Audit, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;

            return standing.Denies(Right.Update, Resource.ReportComments) is { } no ? no : comment.Settle(command.IsSettled);
        }, ct);
}
