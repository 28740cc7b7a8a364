using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Preparation;

/// <summary>A practitioner gives one line of their preparation to the discussion. A second time changes nothing.</summary>
public sealed class ShareLine(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<AuditCase> Case, KeyQuestion KeyQuestion, string Line);

    public Task<Result<Id<SharedLine>>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync<Id<SharedLine>>(by, async db =>
        {
            if (await db.StandingAsync(by, command.Case, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;
            if (standing.Denies(Right.Update, Resource.Preparation) is { } no)
                return no;

            var note = await db.PreparedNotes.FirstOrDefaultAsync(
                n => n.Case == command.Case && n.Practitioner == by.Id && n.KeyQuestion == command.KeyQuestion, CancellationToken.None);
            if (note is null)
                return PreparationRefusals.LineNotThere;

            var shared = note.Share(command.Line, standing.Audit, clock.GetUtcNow());
            if (shared is not { IsDone: true, Value: { } line })
                return shared.Refusal!;
            if (await db.SharedLines.FirstOrDefaultAsync(
                l => l.Case == line.Case && l.Practitioner == by.Id && l.KeyQuestion == line.KeyQuestion && l.Text == line.Text, CancellationToken.None) is { } there)
                return there.Id;

            db.SharedLines.Add(line);
            return line.Id;
        }, ct);
}
