using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Preparation;

/// <summary>What practitioners gave to the discussion of a case, for its pair and for those who are invited to it. Null for everybody else.</summary>
public sealed class SharedLinesOfCase(IStore store) : IUseCase
{
    /// <param name="Agency">Where it comes from, as the agency's return of this case is headed; no name of a person.</param>
    public sealed record Row(Id<SharedLine> Id, KeyQuestion KeyQuestion, string Agency, string Text, DateTimeOffset SharedAt, bool IsMine);

    public async Task<IReadOnlyList<Row>?> RunAsync(Id<AuditCase> auditCase, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.StandingAsync(by, auditCase, ct) is not { } standing || !standing.May(Right.Read, Resource.SharedLines))
            return null;

        // Whoever is no longer invited takes their lines along.
        var lines = await db.SharedLines.AsNoTracking()
            .Where(l => l.Case == auditCase && db.Invitations.Any(i => i.Case == l.Case && i.Practitioner == l.Practitioner))
            .Join(db.Members, l => l.Practitioner, m => m.Id, (l, m) => new { Line = l, m.Agency, m.From })
            .ToListAsync(ct);
        var written = (await db.Returns.AsNoTracking().Where(r => r.Case == auditCase).Select(r => new { r.Agency, r.WrittenAs }).ToListAsync(ct))
            .ToDictionary(r => r.Agency, r => r.WrittenAs);
        return [.. lines
            .OrderBy(l => l.Line.KeyQuestion).ThenBy(l => l.Line.SharedAt)
            .Select(l => new Row(
                l.Line.Id, l.Line.KeyQuestion, l.Agency is { } agency && written.TryGetValue(agency, out var name) ? name : l.From,
                l.Line.Text, l.Line.SharedAt, l.Line.Practitioner == by.Id))];
    }
}
