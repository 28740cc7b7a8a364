using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Journal;

/// <summary>Finds what a refused address leads to. An address that leads nowhere is a slip of the pen, and stands in no journal.</summary>
internal static class RefusedAddresses
{
    // What belongs to the partnership team alone.
    private static readonly HashSet<string> OfTheTeam = ["people", "agencies", "tools", "outbox", "programme", "concerns", "journal", "keeping"];

    public static async Task<AddressRefused?> RefusedAsync(this IStore store, IReadOnlyList<string> named)
    {
        await using var db = store.Read();
        foreach (var part in named)
        {
            if (Guid.TryParse(part, out var id) && await FindAsync(db, id) is { } found)
                return found;
        }
        if (named is ["audits", var slug, ..] && await db.Audits.AsNoTracking().Where(a => a.Slug == slug).Select(a => a.Id).FirstOrDefaultAsync() is { } audit && audit.Value != Guid.Empty)
            return new AddressRefused(audit, RefusedPlace.Audit, null, null);

        return named is [var page, ..] && OfTheTeam.Contains(page) ? new AddressRefused(null, RefusedPlace.Partnership, null, null) : null;
    }

    private static async Task<AddressRefused?> FindAsync(AuditDayDb db, Guid id)
    {
        var (auditCase, agencyReturn) = (new Id<AuditCase>(id), new Id<AgencyReturn>(id));
        if (await db.Cases.AsNoTracking().FirstOrDefaultAsync(c => c.Id == auditCase) is { } foundCase)
            return new AddressRefused(foundCase.Audit, RefusedPlace.Case, foundCase.Id, null);
        if (await db.Returns.AsNoTracking().FirstOrDefaultAsync(r => r.Id == agencyReturn) is { } foundReturn)
            return new AddressRefused(foundReturn.Audit, RefusedPlace.Return, foundReturn.Case, foundReturn.Id);

        var (answer, text, audit) = (new Id<Answer>(id), new Id<Notes.LiveText>(id), new Id<Programme.Audit>(id));
        if (await db.Returns.AsNoTracking().FirstOrDefaultAsync(r => db.Answers.Any(a => a.Id == answer && a.Return == r.Id)) is { } answered)
            return new AddressRefused(answered.Audit, RefusedPlace.Return, answered.Case, answered.Id);
        if (await db.Texts.AsNoTracking().FirstOrDefaultAsync(t => t.Id == text) is { } foundText)
            return new AddressRefused(foundText.Audit, foundText.Case is null ? RefusedPlace.Audit : RefusedPlace.Case, foundText.Case, null);
        return await db.Audits.AsNoTracking().AnyAsync(a => a.Id == audit) ? new AddressRefused(audit, RefusedPlace.Audit, null, null) : null;
    }
}
