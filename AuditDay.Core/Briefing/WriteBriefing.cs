using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Briefing;

/// <summary>Those who write the report write a box of its briefing.</summary>
public sealed class WriteBriefing(Writer writer) : IUseCase
{
    /// <param name="Text">All that stands there from now on.</param>
    /// <param name="Seen">Over which it was written.</param>
    public sealed record Command(Id<Audit> Audit, BriefingPart Part, string Text, string Seen);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.StandingAsync(by, command.Audit, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;

            return standing.DeniesWriting(TextKind.ReportSection) ?? (await BoxAsync(db, command.Audit, command.Part)).Write(command.Text, command.Seen);
        }, ct);

    internal static async Task<BriefingBox> BoxAsync(AuditDayDb db, Id<Audit> audit, BriefingPart part)
    {
        var box = await db.BriefingBoxes.FirstOrDefaultAsync(b => b.Audit == audit && b.Part == part, CancellationToken.None);
        if (box is null)
            db.BriefingBoxes.Add(box = BriefingBox.Under(audit, part));
        return box;
    }
}
