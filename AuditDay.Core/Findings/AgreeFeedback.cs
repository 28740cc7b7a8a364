using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Findings;

/// <summary>One of the pair agrees to the feedback on their case as it stands, or takes that back.</summary>
public sealed class AgreeFeedback(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<AuditCase> Case, bool Agrees = true);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditReleaseAsync(command.Case, by, async (db, standing, release) =>
        {
            // Team and facilitator change findings, but only those who read the case agree to them.
            if (standing.Denies(Right.Create, Resource.PairWork) is { } no)
                return no;
            if (!command.Agrees)
                return release.TakeBackAgreement(by);

            return await db.HasFindingsAsync(command.Case) ? release.Agree(by, clock.GetUtcNow()) : FeedbackRefusals.NothingToRelease;
        }, ct);
}
