using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Annotations;

/// <summary>One of the pair parks what belongs elsewhere.</summary>
public sealed class ParkLine(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Guid Operation, Id<AuditCase> Case, string Text);

    public Task<Result<Id<ParkedLine>>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.OnceAsync<Id<ParkedLine>>(command.Operation, by, async db =>
        {
            if (await db.StandingAsync(by, command.Case, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;
            if (standing.Denies(Right.Create, Resource.DiscussionNotes, Work.DiscussionNotes) is { } no)
                return no;

            var parked = ParkedLine.Parked(standing.Audit, command.Case, command.Text, by, clock.GetUtcNow());
            if (parked is not { IsDone: true, Value: { } line })
                return parked.Refusal!;

            db.ParkedLines.Add(line);
            return line.Id;
        }, ct);
}
