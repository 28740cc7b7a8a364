using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Programme;

/// <summary>The audit behind a page's address, for those who have any part in it. Null for everybody else.</summary>
public sealed class AuditBySlug(IStore store) : IUseCase
{
    public sealed record Row(
        Id<Audit> Id, string Slug, string Title, AuditState State, Phase Phase, DateOnly? Day,
        IReadOnlyList<AgendaItem> Agenda, IReadOnlySet<Hat> Hats);

    public async Task<Row?> RunAsync(string slug, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        var audit = await db.Audits.AsNoTracking().FirstOrDefaultAsync(a => a.Slug == slug, ct);
        if (audit is null || await db.StandingAsync(by, audit.Id, ct) is not { Hats.Count: > 0 } standing)
            return null;

        return new Row(audit.Id, audit.Slug, audit.Title, audit.State, audit.Phase, audit.Day, audit.Agenda, standing.Hats);
    }
}
