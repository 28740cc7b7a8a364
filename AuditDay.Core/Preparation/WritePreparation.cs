using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Preparation;

/// <summary>A practitioner writes down, for themselves, what they would say to one key question.</summary>
public sealed class WritePreparation(Writer writer) : IUseCase
{
    /// <param name="Case">Whose discussion they are invited to.</param>
    /// <param name="KeyQuestion">Under which they write.</param>
    /// <param name="Text">All that stands there from now on.</param>
    /// <param name="Seen">Over which it was written.</param>
    public sealed record Command(Id<AuditCase> Case, KeyQuestion KeyQuestion, string Text, string Seen);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.StandingAsync(by, command.Case, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;
            if (standing.Denies(Right.Update, Resource.Preparation) is { } no)
                return no;

            var note = await db.PreparedNotes.FirstOrDefaultAsync(
                n => n.Case == command.Case && n.Practitioner == by.Id && n.KeyQuestion == command.KeyQuestion, CancellationToken.None);
            if (note is null)
                db.PreparedNotes.Add(note = PreparedNote.Under(command.Case, by.Id, command.KeyQuestion));
            return note.Write(command.Text, command.Seen);
        }, ct);
}
