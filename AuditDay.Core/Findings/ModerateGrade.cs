using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Findings;

/// <summary>The facilitator sets a moderated grade beside the agency's and the pair's, with the reason.</summary>
public sealed class ModerateGrade(Writer writer) : IUseCase
{
    /// <param name="Seen">The moderated grade that the writer began with.</param>
    public sealed record Command(Id<AgencyReturn> Return, string QuestionKey, GradeWords Words, GradeWords Seen);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditGradeAsync(
            command.Return, command.QuestionKey, by, Resource.ModeratedGrade, (grade, scale) => grade.Moderate(scale, command.Words, command.Seen, by), ct);
}
