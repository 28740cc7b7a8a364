using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Report;

/// <summary>With whom the published version may be shared, with whom it was, and who has read it. Null for those who do not share it.</summary>
public sealed class ReadersOfReport(IStore store) : IUseCase
{
    public sealed record Row(int Number, IReadOnlyList<PersonRow> People);

    public sealed record PersonRow(Id<Member> Member, string Name, string From, DateTimeOffset? SharedAt, DateTimeOffset? ReadAt);

    public async Task<Row?> RunAsync(Id<Audit> audit, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.StandingAsync(by, audit, ct) is not { State: >= AuditState.Published } standing || !standing.May(Right.Read, Resource.ReportShare)
            || await db.PublishedVersionAsync(audit, ct) is not { } version)
            return null;

        var shares = await db.ReportShares.AsNoTracking().Where(s => s.Audit == audit && s.Number == version.Number).ToDictionaryAsync(s => s.Member, ct);
        var people = new List<PersonRow>();
        foreach (var member in await db.Members.AsNoTracking().Where(m => !m.IsDisabled).OrderBy(m => m.Name).ToListAsync(ct))
        {
            if ((await db.StandingAsync(member, audit, ct))?.May(Right.Read, Resource.ReportPublished) == true)
                people.Add(new(member.Id, member.Name, member.From, shares.GetValueOrDefault(member.Id)?.SharedAt, shares.GetValueOrDefault(member.Id)?.ReadAt));
        }
        return new Row(version.Number, people);
    }
}
