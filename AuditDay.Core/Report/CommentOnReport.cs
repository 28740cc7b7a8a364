using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Report;

/// <summary>Who reads the draft says something to its writers about one section.</summary>
public sealed class CommentOnReport(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Guid Operation, Id<Audit> Audit, ReportPart Part, string Text);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.OnceAsync(command.Operation, by, async db =>
        {
            if (await db.StandingAsync(by, command.Audit, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;
            if (standing.Denies(Right.Create, Resource.ReportComments) is { } no)
                return no;
            if (standing.State >= AuditState.Published)
                return Notes.NoteRefusals.ReportPublished;

            var said = ReportComment.Said(command.Audit, command.Part, command.Text, by, clock.GetUtcNow());
            if (said.Value is { } comment)
                db.ReportComments.Add(comment);
            return new Result(said.Refusal);
        }, ct);
}
