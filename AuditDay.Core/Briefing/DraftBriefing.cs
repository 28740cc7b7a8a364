using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Programme;
using AuditDay.Core.Report;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Briefing;

/// <summary>What the report says is put into the boxes in which nothing stands yet. Nobody's words are written over.</summary>
public sealed class DraftBriefing(ReportOfAudit reportOfAudit, Writer writer) : IUseCase
{
    public sealed record Command(Id<Audit> Audit);

    /// <summary>Answers with the boxes that were filled.</summary>
    public async Task<Result<IReadOnlyList<BriefingPart>>> RunAsync(Command command, Member by, CancellationToken ct = default)
    {
        if (await reportOfAudit.RunAsync(command.Audit, by, ct: ct) is not { } report)
            return Refusal.NotFound;

        return await writer.RunAsync<IReadOnlyList<BriefingPart>>(by, async db =>
        {
            if (await db.StandingAsync(by, command.Audit, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;
            if (standing.DeniesWriting(TextKind.ReportSection) is { } no)
                return no;

            var filled = new List<BriefingPart>();
            foreach (var (part, words) in BriefingSuggestions.From(report))
            {
                if (await WriteBriefing.BoxAsync(db, command.Audit, part) is not { Text: "" } box)
                    continue;
                if (box.Write(words, "").Refusal is { } tooLong)
                    return tooLong;
                filled.Add(part);
            }
            return filled.Count > 0 ? filled : SevenMinuteRefusals.NothingToDraftFrom;
        }, ct);
    }
}
