using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Findings;

/// <summary>The pair grade an agency's practice beside its own grade, with their reason.</summary>
public sealed class GradePractice(Writer writer) : IUseCase
{
    /// <param name="Seen">The pair's grade that the writer began with.</param>
    public sealed record Command(Id<AgencyReturn> Return, string QuestionKey, GradeWords Words, GradeWords Seen);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditGradeAsync(
            command.Return, command.QuestionKey, by, Resource.PairWork, (grade, scale) => grade.GradeByPair(scale, command.Words, command.Seen, by), ct);
}
