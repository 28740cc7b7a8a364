using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Annotations;

/// <summary>What was parked in the discussion of a case, in the order in which it came up. Null for those who do not read the discussion's notes.</summary>
public sealed class ParkedLinesOfCase(IStore store) : IUseCase
{
    /// <param name="MayWrite">Of the pair, whose lines they are.</param>
    /// <param name="WhyClosed">The sentence that says when it is open; null while it is.</param>
    public sealed record Row(bool MayWrite, string? WhyClosed, IReadOnlyList<Line> Lines);

    public sealed record Line(Id<ParkedLine> Id, string Text, bool IsSettled, DateTimeOffset At);

    public async Task<Row?> RunAsync(Id<AuditCase> auditCase, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.StandingAsync(by, auditCase, ct) is not { } standing || !standing.May(Right.Read, Resource.DiscussionNotes))
            return null;

        return new Row(
            standing.May(Right.Create, Resource.DiscussionNotes), standing.WhyClosed(Work.DiscussionNotes)?.Sentence,
            await db.ParkedLines.AsNoTracking().Where(l => l.Case == auditCase && !l.IsRemoved).OrderBy(l => l.Id)
                .Select(l => new Line(l.Id, l.Text, l.IsSettled, l.At)).ToListAsync(ct));
    }
}
